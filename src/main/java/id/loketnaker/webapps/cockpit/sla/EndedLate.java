package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.CaseLabel;
import id.loketnaker.figures.CaseLabels;
import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.webapps.cockpit.sla.CaseLists.Page;
import id.loketnaker.webapps.cockpit.sla.CaseLists.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Cases that ended after their promise, the last first; those that the sums of the day have. */
@Component
class EndedLate {

    /** What a spreadsheet still opens at once. */
    static final int MOST = 50_000;

    private final CaseLabels labels;
    private final EndedFigures ended;

    EndedLate(CaseLabels labels, EndedFigures ended) {
        this.labels = labels;
        this.ended = ended;
    }

    Page page(SlaScope scope, int page) {
        List<DoneDay> days = days(scope);
        return new Page(
                ListKind.ENDED_LATE.title(),
                late(days),
                page,
                CaseLists.PAGE,
                rows(scope, days, (page - 1) * CaseLists.PAGE, CaseLists.PAGE));
    }

    /** @throws UnacceptableException when there are more than {@link #MOST} */
    List<Row> all(SlaScope scope) {
        List<DoneDay> days = days(scope);
        if (late(days) > MOST) {
            throw new UnacceptableException(String.format(
                    Locale.forLanguageTag("id-ID"),
                    "Ada %,d perkara, terlalu banyak untuk satu berkas (paling banyak %,d)."
                            + " Pilih periode lebih pendek atau satu layanan.",
                    late(days),
                    MOST));
        }
        return rows(scope, days, 0, MOST);
    }

    private List<DoneDay> days(SlaScope scope) {
        return ended.cases(scope.offices(), scope.period()).stream()
                .filter(day -> scope.has(day.service()))
                .toList();
    }

    private static int late(List<DoneDay> days) {
        return days.stream().mapToInt(day -> day.done() - day.inTime()).sum();
    }

    private List<Row> rows(SlaScope scope, List<DoneDay> days, int from, int most) {
        List<ServiceKey> services =
                days.stream().map(DoneDay::service).distinct().toList();
        return labels.endedLate(services, scope.period(), from, most).stream()
                .map(label -> row(scope.names(), label))
                .toList();
    }

    private static Row row(SlaNames names, CaseLabel label) {
        ServiceKey key = label.service();
        Instant due = label.due();
        Instant closed = label.closed();
        return new Row(
                label.id(),
                label.number(),
                label.applicant(),
                key.office(),
                names.office(key.office()),
                key.service(),
                names.service(key),
                "selesai-terlambat",
                names.moment(key.office(), label.received()),
                due == null ? null : names.moment(key.office(), due),
                closed == null ? null : names.moment(key.office(), closed),
                due == null || closed == null ? null : names.workingDays(key, due, closed),
                due != null && closed != null && names.isSameDay(key, due, closed),
                List.of());
    }
}
