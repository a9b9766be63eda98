package id.loketnaker.webapps.controlcard;

import id.loketnaker.casework.CaseTrail;
import id.loketnaker.casework.ControlCard;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.webapps.Answers;
import jakarta.ws.rs.core.Response;
import org.springframework.stereotype.Service;

/** Prints the card on the paper that goes with the file. */
@Service
public class ControlCardPrint {

    private final PdfPrinter printer;
    private final CaseTrail trail;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ControlCardPrint(PdfPrinter printer, CaseTrail trail) {
        this.printer = printer;
        this.trail = trail;
    }

    /**
     * The card as PDF/A. A letter that no font has becomes a box: a name in a foreign script must not hide the card.
     */
    public byte[] pdf(ControlCard card) {
        String page = PrintableText.of(templates.fill("kartu-kendali", "kartu", CardPage.of(card)));
        return printer.print(new Printout(
                page,
                "Kartu kendali " + card.registered().number(),
                card.pack().office().name(),
                card.asOf()));
    }

    /** The PDF as a file to save. Who takes it away is told. */
    public Response.ResponseBuilder answer(ControlCard card) {
        trail.controlCard(card.registered().id());
        String name = card.registered().number().replaceAll("[^A-Za-z0-9.-]+", "-");
        return Answers.attached(pdf(card), "application/pdf", "kartu-kendali-" + name + ".pdf");
    }
}
