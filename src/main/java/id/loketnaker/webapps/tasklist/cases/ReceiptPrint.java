package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseReceipts;
import id.loketnaker.casework.CaseReceipts.CaseReceipt;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints the receipt that the applicant takes home. */
@Service
class ReceiptPrint {

    private final CaseReceipts receipts;
    private final PdfPrinter printer;
    private final Clock clock;
    private final TemplateEngine templates = new TemplateEngine();

    ReceiptPrint(CaseReceipts receipts, PdfPrinter printer, Clock clock) {
        this.receipts = receipts;
        this.printer = printer;
        this.clock = clock;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("cetak/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** A new receipt as a PDF to save and print. */
    Response.ResponseBuilder answer(String caseId) {
        CaseReceipt receipt = receipts.make(caseId);
        Instant now = clock.instant();
        Context values = new Context(Locale.forLanguageTag("id-ID"));
        values.setVariable("tanda", ReceiptPage.of(receipt, now));
        String number = receipt.standing().registered().number();
        byte[] pdf = printer.print(new Printout(
                PrintableText.of(templates.process("tanda-terima", values)),
                "Tanda terima berkas " + number,
                receipt.standing().pack().office().name(),
                now));
        String name = number.replaceAll("[^A-Za-z0-9.-]+", "-");
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tanda-terima-" + name + ".pdf\"");
    }
}
