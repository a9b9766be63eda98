package id.loketnaker.webapps.tasklist.plans;

import id.loketnaker.casework.PlanDesk.Sheet;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.servicepack.Office;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.tasklist.plans.PlanView.LineJson;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Prints the plan of a year. */
@Service
class PlanPrint {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("id-ID"));
    private static final Map<String, String> STATES =
            Map.of("planned", "Belum", "late", "Terlambat", "running", "Berjalan", "done", "Sudah");

    /** What the template prints: texts only. Public because the template reads it. */
    public record PlanPage(String office, String address, String service, int year, List<Row> rows, String made) {}

    public record Row(String when, String firm, String official, String state) {}

    private final PdfPrinter printer;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    PlanPrint(PdfPrinter printer, Clock clock) {
        this.printer = printer;
        this.clock = clock;
    }

    Response.ResponseBuilder answer(Sheet sheet) {
        Instant now = clock.instant();
        Office office = sheet.service().pack().office();
        String service = sheet.service().pack().standard().name();
        PlanPage page = new PlanPage(
                office.name(),
                office.address(),
                service,
                sheet.year(),
                PlanView.of(sheet).lines().stream().map(PlanPrint::row).toList(),
                IndonesianText.date(sheet.today()));
        byte[] pdf = printer.print(new Printout(
                PrintableText.of(templates.fill("rencana", "rencana", page)),
                "Rencana " + service + " " + sheet.year(),
                office.name(),
                now));
        return Answers.attached(pdf, "application/pdf", "rencana-%d.pdf".formatted(sheet.year()));
    }

    private static Row row(LineJson line) {
        String day = line.day();
        String state = Objects.requireNonNull(STATES.get(line.state()));
        return new Row(
                day == null ? YearMonth.parse(line.month()).format(MONTH) : IndonesianText.date(LocalDate.parse(day)),
                line.firm(),
                Objects.requireNonNullElse(line.officialName(), "–"),
                line.caseNumber() == null ? state : state + ", perkara " + line.caseNumber());
    }
}
