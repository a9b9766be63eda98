package id.loketnaker.webapps.limits;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.Basis;
import id.loketnaker.sla.DeadlineReason;
import id.loketnaker.sla.ReasonSpan;
import id.loketnaker.sla.Term;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reason of a deadline as JSON. Moments are those of the office.
 *
 * @param amount of the limit in {@code unit}
 * @param share percent of it that this deadline is about
 * @param units how many that are
 * @param standing whether the clock of the case stands still
 * @param agrees whether counting anew gives the same date
 */
@JsonInclude(Include.NON_NULL)
public record ReasonJson(
        String deadlineId,
        String caseId,
        String kind,
        String element,
        @Nullable String name,
        String state,
        String countedSince,
        boolean sinceReceipt,
        int amount,
        int share,
        int units,
        String unit,
        @Nullable String ground,
        String due,
        boolean provisional,
        boolean standing,
        boolean agrees,
        List<DayJson> days) {

    /**
     * Days that went alike.
     *
     * @param from local date of the office, included
     * @param until local date of the office, included
     * @param status mulai, dihitung, dilewati, berhenti or jatuhTempo
     * @param seconds of service that each counted, of a limit in minutes
     * @param firstDay the number of the first of them, of a limit in days
     * @param lastDay the number of the last
     */
    @JsonInclude(Include.NON_NULL)
    public record DayJson(
            String from,
            String until,
            String status,
            @Nullable Long seconds,
            @Nullable Integer firstDay,
            @Nullable Integer lastDay,
            String reason,
            String ground,
            boolean provisional) {

        static DayJson of(ReasonSpan span, boolean minutes) {
            boolean numbered = !minutes && span.first() > 0;
            return new DayJson(
                    span.from().toString(),
                    span.until().toString(),
                    status(span.verdict()),
                    minutes ? span.served().toSeconds() : null,
                    numbered ? (Integer) span.first() : null,
                    numbered ? (Integer) span.last() : null,
                    span.reason(),
                    span.ground(),
                    span.provisional());
        }

        private static String status(ReasonSpan.Verdict verdict) {
            return switch (verdict) {
                case START -> "mulai";
                case COUNTED -> "dihitung";
                case SKIPPED -> "dilewati";
                case STOOD_STILL -> "berhenti";
                case DUE -> "jatuhTempo";
            };
        }
    }

    public static ReasonJson of(DeadlineReason reason) {
        Term term = reason.term();
        LocalMoments times = new LocalMoments(reason.zone());
        boolean minutes = term.unit() == LimitUnit.SERVICE_MINUTES;
        return new ReasonJson(
                reason.deadlineId(),
                reason.caseId(),
                reason.kind().name(),
                reason.elementId(),
                reason.elementName(),
                reason.state().name(),
                times.of(term.start()),
                term.basis() == Basis.RECEIPT,
                term.amount(),
                term.share(),
                reason.units(),
                unit(term.unit()),
                reason.ground(),
                times.of(term.due()),
                term.provisional(),
                reason.standing(),
                reason.agrees(),
                reason.days().stream().map(span -> DayJson.of(span, minutes)).toList());
    }

    private static String unit(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "hari kerja";
            case CALENDAR_DAYS -> "hari kalender";
            case SERVICE_MINUTES -> "menit pelayanan";
        };
    }
}
