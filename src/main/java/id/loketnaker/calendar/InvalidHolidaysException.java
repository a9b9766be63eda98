package id.loketnaker.calendar;

import java.util.List;

/**
 * A data file of national days cannot be used. The message names the file and everything wrong with it, in Indonesian.
 */
public final class InvalidHolidaysException extends RuntimeException {

    private final List<String> problems;

    InvalidHolidaysException(String file, List<String> problems) {
        super("Kalender " + file + " tidak dapat dipakai:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One Indonesian sentence for each thing that is wrong. */
    public List<String> problems() {
        return problems;
    }
}
