package id.loketnaker.webapps.tasklist.queue;

import id.loketnaker.casework.QueueDesk.Ticket;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.webapps.Answers;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;

/** Prints the slip of paper that tells a number: 80 mm wide, as the printers at counters have it. */
@Service
class TicketPrint {

    /** What the template prints: texts only. Public because the template reads it. */
    public record TicketPage(String office, String queue, String label, String given, String before) {}

    private final PdfPrinter printer;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    TicketPrint(PdfPrinter printer, Clock clock) {
        this.printer = printer;
        this.clock = clock;
    }

    Response.ResponseBuilder answer(Ticket ticket) {
        Instant now = clock.instant();
        ZonedDateTime given =
                ticket.number().givenAt().atZone(ticket.queue().office().zone());
        String label = ticket.number().label();
        TicketPage page = new TicketPage(
                ticket.queue().office().name(),
                ticket.queue().name(),
                label,
                IndonesianText.day(given.toLocalDate()) + " pukul " + IndonesianText.time(given.toLocalTime()),
                ticket.waitingBefore() == 0
                        ? "Tidak ada yang menunggu di depan Anda."
                        : "Menunggu di depan Anda: " + ticket.waitingBefore() + ".");
        byte[] pdf = printer.print(new Printout(
                PrintableText.of(templates.fill("antrean", "tiket", page)),
                "Nomor antrean " + label,
                ticket.queue().office().name(),
                now));
        return Answers.attached(pdf, "application/pdf", "antrean-" + label + ".pdf");
    }
}
