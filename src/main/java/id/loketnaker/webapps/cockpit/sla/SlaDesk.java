package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.casework.Administration;
import id.loketnaker.casework.Offices;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.figures.ComparedOffices;
import id.loketnaker.servicepack.Office;
import id.loketnaker.webapps.CsvFile;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.XlsxFile;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what managers ask on the page "SLA", each within what they may see. */
@Service
class SlaDesk {

    /**
     * A file to take away.
     *
     * @param type of its content
     */
    record Download(String name, String type, StreamingOutput content) {}

    private final SlaScopes scopes;
    private final SlaBoard board;
    private final CaseLists lists;
    private final Workload workload;
    private final SlaSheets sheets;
    private final TakenAway taken;
    private final Periods periods;
    private final MonthlyReport report;
    private final Why why;
    private final BetweenOffices between;
    private final Administration administration;
    private final Offices offices;
    private final ComparedOffices compared;
    private final WhoIsPresent present;
    private final AuditTrail trail;

    SlaDesk(
            SlaScopes scopes,
            SlaBoard board,
            CaseLists lists,
            Workload workload,
            SlaSheets sheets,
            TakenAway taken,
            Periods periods,
            MonthlyReport report,
            Why why,
            BetweenOffices between,
            Administration administration,
            Offices offices,
            ComparedOffices compared,
            WhoIsPresent present,
            AuditTrail trail) {
        this.scopes = scopes;
        this.board = board;
        this.lists = lists;
        this.workload = workload;
        this.sheets = sheets;
        this.taken = taken;
        this.periods = periods;
        this.report = report;
        this.why = why;
        this.between = between;
        this.administration = administration;
        this.offices = offices;
        this.compared = compared;
        this.present = present;
        this.trail = trail;
    }

    SlaBoard.View board(SlaQuestion question) {
        return board.of(scopes.of(question));
    }

    CaseLists.Page cases(SlaQuestion question) {
        return lists.page(scopes.of(question));
    }

    Workload.View workload(SlaQuestion question) {
        return workload.of(scopes.of(question));
    }

    /**
     * All is read before the first byte is sent, so that whatever is refused is refused with a reason.
     *
     * @param format {@code csv} for one table, {@code xlsx} for all of them
     */
    Download download(SlaQuestion question, String format, String part) {
        SlaScope scope = scopes.of(question);
        taken.tell("sla", question.office());
        return file("sla-", scope, format, part, () -> sheets.one(part, scope), () -> sheets.all(scope));
    }

    Periods.View periods(SlaQuestion question, PeriodQuestion asked) {
        return periods.of(scopes.of(question), asked);
    }

    /** @param part {@code layanan} or {@code langkah} */
    Download periods(SlaQuestion question, PeriodQuestion asked, String format, String part) {
        SlaScope scope = scopes.of(question);
        taken.tell("sla", question.office());
        List<Sheet> all = Periods.sheets(periods.of(scope, asked));
        return file(
                "perbandingan-",
                scope,
                format,
                part,
                () -> all.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(part))
                        .findFirst()
                        .orElseThrow(() -> new UnacceptableException("Tabel \"" + part
                                + "\" tidak ada. Pilih layanan, atau langkah bila satu layanan dipilih.")),
                () -> all);
    }

    Why.View why(SlaQuestion question, PeriodQuestion asked) {
        return why.of(scopes.of(question), asked);
    }

    /** @param part {@code sebab} or {@code waktu} */
    Download why(SlaQuestion question, PeriodQuestion asked, String format, String part) {
        SlaScope scope = scopes.of(question);
        taken.tell("sla", question.office());
        List<Sheet> all = Why.sheets(why.of(scope, asked));
        return file(
                "sebab-",
                scope,
                format,
                part,
                () -> all.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(part))
                        .findFirst()
                        .orElseThrow(() ->
                                new UnacceptableException("Tabel \"" + part + "\" tidak ada. Pilih sebab atau waktu.")),
                () -> all);
    }

    BetweenOffices.View between(SlaQuestion question, PeriodQuestion asked) {
        return between.of(question.service(), asked);
    }

    /** @param part {@code kantor} or {@code langkah} */
    Download between(SlaQuestion question, PeriodQuestion asked, String format, String part) {
        SlaScope scope = scopes.of(question);
        taken.tell("sla", question.service());
        List<Sheet> all = BetweenOffices.sheets(between.of(question.service(), asked));
        return file(
                "antar-kantor-",
                scope,
                format,
                part,
                () -> all.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(part))
                        .findFirst()
                        .orElseThrow(() -> new UnacceptableException(
                                "Tabel \"" + part + "\" tidak ada. Pilih kantor atau langkah.")),
                () -> all);
    }

    /** Whether managers of other offices may see the figures of an office; for administrators. */
    void letBeSeen(String office, boolean agreed) {
        administration.onlyForAdministrators();
        if (!offices.all().contains(office)) {
            throw new UnknownException("Kantor \"" + office + "\" tidak ditemukan.");
        }
        String by = present.userId();
        if (agreed) {
            compared.agree(office, by);
        } else {
            compared.withdraw(office);
        }
        trail.done(AuditKind.RIGHT, by, agreed ? "figuresShared" : "figuresKept", office);
    }

    /**
     * A month of one office on paper.
     *
     * @param month as {@code yyyy-MM}
     */
    Download report(SlaQuestion question, @Nullable String month) {
        SlaScope scope = scopes.of(question);
        if (scope.offices().size() != 1) {
            throw new UnacceptableException("Pilih satu kantor untuk laporannya.");
        }
        YearMonth asked = MonthlyReport.month(month, scope.today());
        Office office = scope.names().offices().stream()
                .filter(each -> each.id().equals(scope.offices().get(0)))
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("Kantor ini belum punya layanan."));
        taken.tell("laporan-bulanan", office.id());
        byte[] pdf = report.pdf(scope, office, asked);
        return new Download("laporan-" + office.id() + "-" + asked + ".pdf", "application/pdf", out -> out.write(pdf));
    }

    private static Download file(
            String name, SlaScope scope, String format, String part, Supplier<Sheet> one, Supplier<List<Sheet>> all) {
        if (format.equals("csv")) {
            Sheet sheet = one.get();
            return new Download(
                    name + part + "-" + scope.today() + ".csv",
                    "text/csv;charset=utf-8",
                    out -> CsvFile.write(sheet, out));
        }
        if (format.equals("xlsx")) {
            List<Sheet> sheets = all.get();
            return new Download(name + scope.today() + ".xlsx", XlsxFile.TYPE, out -> XlsxFile.write(sheets, out));
        }
        throw new UnacceptableException("Bentuk \"" + format + "\" tidak ada. Pilih csv atau xlsx.");
    }
}
