package id.loketnaker.servicepack;

import java.util.List;

/**
 * The letters of an office ({@code surat}): all, or those of some kinds of numbering, services and letters.
 *
 * @param kinds of numbering; none: any, and those without a number
 * @param services process keys; none: any
 * @param letters ids in the services; none: any
 */
public record BookOfLetters(List<String> kinds, List<String> services, List<String> letters) implements BookContent {

    public BookOfLetters {
        kinds = List.copyOf(kinds);
        services = List.copyOf(services);
        letters = List.copyOf(letters);
    }
}
