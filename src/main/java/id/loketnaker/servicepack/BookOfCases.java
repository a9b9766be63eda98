package id.loketnaker.servicepack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases of some services ({@code perkara}).
 *
 * @param services process keys
 * @param officialRole of the official who is named; nobody's: whoever had the last step
 */
public record BookOfCases(List<String> services, @Nullable String officialRole) implements BookContent {

    public BookOfCases {
        services = List.copyOf(services);
    }
}
