package id.loketnaker.print;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Primary;

/**
 * Reads each page as the printer does, and keeps its text as if it were the paper. For tests that issue letters by the
 * hundred and look at none: to print them is a third of their time, and {@code EveryLetterTest} prints every one.
 */
@Primary
public final class UnprintedPages extends PdfPrinter {

    @Override
    public byte[] print(Printout printout) {
        Page.read(printout.xhtml());
        return printout.xhtml().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] printWhole(Printout printout) {
        return print(printout);
    }
}
