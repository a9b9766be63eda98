package id.loketnaker.webapps.papers;

import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Printout;
import id.loketnaker.servicepack.DocumentType;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What stands for a paper that was handed in and not scanned: a page that says so, the same for all, so that it is kept
 * once. It counts, is listed, read and struck out as every document.
 */
@Component
public class OnPaper {

    /** As it is listed. */
    public static final String FILE_NAME = "Diterima sebagai kertas.pdf";

    private static final String TITLE = "Diterima sebagai kertas";

    private final FileReception reception;
    private final byte[] page;

    OnPaper(FileReception reception, PdfPrinter printer) {
        this.reception = reception;
        this.page = printer.print(new Printout(
                new OwnTemplates("cetak/").fill("berkas-kertas", "tanda", null), TITLE, "LoketNaker", Instant.EPOCH));
    }

    /** The caller closes it. */
    public ReceivedFile received() {
        return reception.receive(new ByteArrayInputStream(page), FILE_NAME, Set.of(DocumentType.PDF));
    }
}
