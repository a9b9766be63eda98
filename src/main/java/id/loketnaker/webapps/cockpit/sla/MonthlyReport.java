package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.CaseLabel;
import id.loketnaker.figures.CaseLabels;
import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.PastCases;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.PeriodFigure;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Standing;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.Paper;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.servicepack.Office;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A month of an office on paper, for who leads it: per service what came in, ended and was kept, and each late case
 * with the cause that the head of its unit wrote down. The numbers are those of {@link Periods}. No applicant is named.
 */
@Component
class MonthlyReport {

    /** The field in which the fragment {@code keterlambatan} asks for the cause. */
    private static final String CAUSE = "sebabKeterlambatan";

    private static final int MOST_LATE = 200;
    private static final NumberFormat NUMBER = NumberFormat.getInstance(Locale.forLanguageTag("id-ID"));

    private final Periods periods;
    private final CaseLabels labels;
    private final PastCases past;
    private final CaseRegister register;
    private final PdfPrinter printer;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    MonthlyReport(Periods periods, CaseLabels labels, PastCases past, CaseRegister register, PdfPrinter printer) {
        this.periods = periods;
        this.labels = labels;
        this.past = past;
        this.register = register;
        this.printer = printer;
    }

    /** @throws UnacceptableException for what is no month, or one that is not over */
    static YearMonth month(@Nullable String text, LocalDate today) {
        try {
            YearMonth month = YearMonth.parse(Objects.requireNonNullElse(text, ""));
            if (!month.isBefore(YearMonth.from(today)) || month.getYear() < 2000) {
                throw new UnacceptableException("Laporan dibuat untuk bulan yang sudah lewat.");
            }
            return month;
        } catch (DateTimeException noMonth) {
            throw new UnacceptableException("\"" + text + "\" bukan bulan; contoh: 2026-10.", noMonth);
        }
    }

    /** @param scope of one office */
    byte[] pdf(SlaScope scope, Office office, YearMonth month) {
        return printer.print(new Printout(
                PrintableText.of(templates.fill("laporan-bulanan", "laporan", page(scope, office, month))),
                "Laporan bulanan " + called(month),
                office.name(),
                scope.now()));
    }

    static String called(YearMonth month) {
        return IndonesianText.month(month.atDay(1)) + " " + month.getYear();
    }

    ReportPage page(SlaScope scope, Office office, YearMonth month) {
        Period period = new Period(month.atDay(1), month.atEndOfMonth());
        List<ServiceKey> keys = scope.names().packs().stream()
                .map(pack -> new ServiceKey(pack.office().id(), pack.key()))
                .filter(scope::has)
                .sorted(Comparator.comparing(scope.names()::service))
                .toList();
        List<CaseLabel> ended = past.list(PastCases.Kind.LATE, keys, period, 0, MOST_LATE + 1);
        List<OpenCase> open = scope.cases()
                .filter(one -> one.standing(scope.now()) == Standing.LATE
                        && !LocalDate.ofInstant(one.dueAt(), office.zone()).isAfter(period.until()))
                .limit(MOST_LATE + 1L)
                .toList();
        boolean more = ended.size() > MOST_LATE || open.size() > MOST_LATE;
        return new ReportPage(
                Paper.A4.landscape(),
                office.name(),
                office.address(),
                called(month),
                scope.sight().offices().contains(office.id()),
                services(scope, keys, periods.of(scope, period)),
                ended.stream()
                        .limit(MOST_LATE)
                        .map(one -> late(scope, office, one))
                        .toList(),
                "Perkara yang janjinya lewat dan belum selesai, keadaan "
                        + IndonesianText.date(LocalDate.ofInstant(scope.now(), office.zone())),
                openLate(scope, office, open.stream().limit(MOST_LATE).toList()),
                more ? "Masih ada lagi; daftar lengkapnya di halaman SLA." : "",
                moment(scope.now(), office.zone()));
    }

    private static List<ReportPage.ServiceLine> services(
            SlaScope scope, List<ServiceKey> keys, Map<ServiceKey, PeriodFigure> figures) {
        List<ReportPage.ServiceLine> lines = new ArrayList<>();
        int[] sum = new int[4];
        for (ServiceKey key : keys) {
            PeriodFigure figure = figures.getOrDefault(key, PeriodFigure.NOTHING);
            sum[0] += figure.received();
            sum[1] += figure.ended();
            sum[2] += figure.late();
            sum[3] += figure.deleted();
            lines.add(new ReportPage.ServiceLine(
                    scope.names().service(key),
                    Objects.requireNonNullElse(scope.names().promise(key), "–"),
                    numbers(figure),
                    false));
        }
        lines.add(new ReportPage.ServiceLine(
                "Jumlah", "", numbers(new PeriodFigure(sum[0], sum[1], sum[2], sum[3], null, null)), true));
        return lines;
    }

    private static List<String> numbers(PeriodFigure figure) {
        int inTime = figure.ended() - figure.late();
        return List.of(
                NUMBER.format(figure.received()),
                NUMBER.format(figure.ended()),
                NUMBER.format(inTime),
                NUMBER.format(figure.late()),
                figure.ended() == 0 ? "–" : NUMBER.format(Math.round(1000.0 * inTime / figure.ended()) / 10.0) + " %",
                NUMBER.format(figure.deleted()),
                worked(figure.median()),
                worked(figure.percentile90()));
    }

    private static String worked(@Nullable Long minutes) {
        if (minutes == null) {
            return "–";
        }
        return minutes < 60 ? minutes + " menit" : NUMBER.format(Math.round(minutes / 6.0) / 10.0) + " jam";
    }

    private ReportPage.LateLine late(SlaScope scope, Office office, CaseLabel one) {
        return new ReportPage.LateLine(
                one.number(),
                scope.names().service(one.service()),
                one.due() == null ? "–" : moment(one.due(), office.zone()),
                one.closed() == null ? "–" : moment(one.closed(), office.zone()),
                cause(one.id()));
    }

    private List<ReportPage.LateLine> openLate(SlaScope scope, Office office, List<OpenCase> open) {
        Map<String, CaseLabel> known = labels.of(open.stream().map(OpenCase::id).toList());
        return open.stream()
                .filter(one -> known.containsKey(one.id()))
                .map(one -> new ReportPage.LateLine(
                        Objects.requireNonNull(known.get(one.id())).number(),
                        scope.names().service(one.key()),
                        moment(one.dueAt(), office.zone()),
                        one.tasks().stream()
                                .map(task -> scope.names().step(one.key(), task.element()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        cause(one.id())))
                .toList();
    }

    /** What was written last. */
    private String cause(String caseId) {
        return register.recordOf(caseId).stream()
                .map(Entry::values)
                .filter(values -> values.hasNonNull(CAUSE))
                .map(values -> values.get(CAUSE).asText())
                .reduce((earlier, later) -> later)
                .orElse("belum ditulis");
    }

    private static String moment(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return IndonesianText.date(local.toLocalDate()) + " " + IndonesianText.time(local.toLocalTime());
    }
}
