package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service gives for a time: {@code masa-berlaku} of {@code layanan.yaml}. When the case has ended, nothing of it
 * waits: the applicant is reminded by what stands in a table.
 *
 * @param id tells it from the others of the service
 * @param name of what is valid, as people call it
 * @param dateField the variable with the last day on which it is valid
 * @param outcomes names of the end events after which it is; none for every end
 * @param before how long before that day the applicant is told
 * @param notice id of the text; {@code null} when nobody is told, and it only stands in a book
 * @param successorFields of the start form: what a later case has the same takes the place of this one
 * @param ground of the validity
 */
public record Validity(
        String id,
        String name,
        String dateField,
        List<String> outcomes,
        List<Span> before,
        @Nullable String notice,
        List<String> successorFields,
        String ground) {

    public Validity {
        outcomes = List.copyOf(outcomes);
        before = List.copyOf(before);
        successorFields = List.copyOf(successorFields);
    }

    public boolean isGivenBy(String outcome) {
        return outcomes.isEmpty() || outcomes.contains(outcome);
    }

    /** The local date that lies so long before the end. */
    public static LocalDate day(LocalDate end, Span before) {
        if (before.unit() == SpanUnit.MONTHS) {
            return end.minusMonths(before.amount());
        }
        return before.unit() == SpanUnit.YEARS ? end.minusYears(before.amount()) : end.minusDays(before.amount());
    }
}
