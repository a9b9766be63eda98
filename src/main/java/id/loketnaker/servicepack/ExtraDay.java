package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.util.List;

/** A day this office works although it would not otherwise, such as a worked Saturday. */
public record ExtraDay(LocalDate date, List<TimeSpan> hours, String reason, String ground) {

    public ExtraDay {
        hours = List.copyOf(hours);
    }
}
