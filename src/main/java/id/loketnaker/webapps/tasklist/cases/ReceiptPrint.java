package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseReceipts;
import id.loketnaker.casework.CaseReceipts.CaseReceipt;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Prints the receipt that the applicant takes home. */
@Service
class ReceiptPrint {

    private final CaseReceipts receipts;
    private final PdfPrinter printer;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ReceiptPrint(CaseReceipts receipts, PdfPrinter printer, Clock clock) {
        this.receipts = receipts;
        this.printer = printer;
        this.clock = clock;
    }

    /** A new receipt as a PDF to save and print. */
    Response.ResponseBuilder answer(String caseId) {
        CaseReceipt receipt = receipts.make(caseId);
        Instant now = clock.instant();
        String number = receipt.standing().registered().number();
        byte[] pdf = printer.print(new Printout(
                PrintableText.of(templates.fill("tanda-terima", "tanda", ReceiptPage.of(receipt, now))),
                "Tanda terima berkas " + number,
                receipt.standing().pack().office().name(),
                now));
        String name = number.replaceAll("[^A-Za-z0-9.-]+", "-");
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tanda-terima-" + name + ".pdf\"");
    }
}
