package id.loketnaker.webapps.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as JSON; {@code ukuran} in bytes, times those of the office.
 *
 * @param tampil whether a browser shows it by itself
 * @param langkah name of the step at which it was added
 * @param dibaca only for those who may see who read it
 */
@JsonInclude(Include.NON_NULL)
public record DocumentJson(
        String id,
        String nama,
        String jenis,
        long ukuran,
        boolean tampil,
        @Nullable String syarat,
        PersonJson oleh,
        String pada,
        @Nullable String langkah,
        @Nullable StrikeJson dicoret,
        @Nullable List<ReadJson> dibaca) {

    public record PersonJson(String id, String nama) {}

    public record StrikeJson(PersonJson oleh, String pada, String alasan) {}

    public record ReadJson(PersonJson oleh, String pada) {}
}
