package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.nio.file.Path;

/** A file as if it had come in. */
public final class Received {

    private Received() {}

    public static ReceivedFile workbook(Path path) {
        return new ReceivedFile(path, "daftar.xlsx", DocumentType.XLSX, 1, "");
    }
}
