package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseReceipts;
import id.loketnaker.casework.CaseReceipts.CaseReceipt;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Picture;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.print.QrCode;
import id.loketnaker.tracking.PublicAddresses;
import id.loketnaker.webapps.Answers;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prints the receipt that the applicant takes home. */
@Service
class ReceiptPrint {

    private final CaseReceipts receipts;
    private final PdfPrinter printer;
    private final PublicAddresses addresses;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ReceiptPrint(CaseReceipts receipts, PdfPrinter printer, PublicAddresses addresses, Clock clock) {
        this.receipts = receipts;
        this.printer = printer;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A new receipt as a PDF to save and print. */
    Response.ResponseBuilder answer(String caseId) {
        return printed(receipts.make(caseId));
    }

    /** The same for an applicant who lost theirs, once somebody has looked at their identity card. */
    Response.ResponseBuilder answerAnew(String caseId, @Nullable String identityCard) {
        return printed(receipts.makeAnew(caseId, identityCard));
    }

    private Response.ResponseBuilder printed(CaseReceipt receipt) {
        Instant now = clock.instant();
        String number = receipt.standing().registered().number();
        Optional<Picture> qr = addresses.ofTracking(number, receipt.code()).map(QrCode::of);
        byte[] pdf = printer.print(new Printout(
                PrintableText.of(templates.fill(
                        "tanda-terima",
                        "tanda",
                        ReceiptPage.of(receipt, addresses.ofTracking().orElse(null), now))),
                "Tanda terima berkas " + number,
                receipt.standing().pack().office().name(),
                now,
                qr.map(picture -> Map.of("qr", picture)).orElse(Map.of())));
        String name = number.replaceAll("[^A-Za-z0-9.-]+", "-");
        return Answers.attached(pdf, "application/pdf", "tanda-terima-" + name + ".pdf");
    }
}
