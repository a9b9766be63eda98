package id.loketnaker.webapps.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as JSON; {@code size} in bytes, times those of the office.
 *
 * @param shown whether a browser shows it by itself
 * @param step name of the step at which it was added
 * @param reads only for those who may see who read it
 */
@JsonInclude(Include.NON_NULL)
public record DocumentJson(
        String id,
        String name,
        String type,
        long size,
        boolean shown,
        @Nullable String requirement,
        PersonJson by,
        String at,
        @Nullable String step,
        @Nullable StrikeJson struck,
        @Nullable List<ReadJson> reads) {

    public record PersonJson(String id, String name) {}

    public record StrikeJson(PersonJson by, String at, String reason) {}

    public record ReadJson(PersonJson by, String at) {}
}
