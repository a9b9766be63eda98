package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, and harms nobody who opens it. */
@Component
class ContentChecks {

    /** What Tika calls the packing of a DOCX or XLSX as long as it does not look inside. */
    private static final String ZIP = "application/zip";

    private static final String OFFICE = "application/x-tika-ooxml";

    private final Tika tika = new Tika();

    /** @throws RefusedDocumentException with what to do */
    void check(Path file, long size, String name, DocumentType type) throws IOException {
        if (size == 0) {
            throw refused(name, "kosong", "Pindai atau simpan lagi, lalu unggah yang ada isinya.");
        }
        String real = realType(file);
        if (!fits(real, type)) {
            throw new RefusedDocumentException(mismatch(name, real, type));
        }
        switch (type) {
            case PDF -> PdfCheck.check(file, name);
            case JPG, PNG -> PictureCheck.check(file, name, type);
            case DOCX, XLSX -> OfficeFileCheck.check(file, size, name, type);
        }
    }

    /** By the content alone: what the name says is asked of somebody else. */
    private String realType(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(content);
        }
    }

    private static boolean fits(String real, DocumentType type) {
        return switch (type) {
            case PDF, JPG, PNG -> real.equals(type.mediaType());
            case DOCX, XLSX -> real.equals(ZIP) || real.equals(OFFICE) || real.equals(type.mediaType());
        };
    }

    private static String mismatch(String name, String real, DocumentType type) {
        Optional<DocumentType> other = Arrays.stream(DocumentType.values())
                .filter(each -> each.mediaType().equals(real))
                .findFirst();
        return other.map(known -> "\"%s\" isinya %s, bukan %s. Ganti akhiran namanya menjadi .%s, lalu unggah lagi."
                        .formatted(name, shown(known), shown(type), known.word()))
                .orElseGet(() ->
                        "\"%s\" isinya bukan %s. Buka berkasnya di komputer dan simpan ulang sebagai %s, atau pindai lagi."
                                .formatted(name, shown(type), shown(type)));
    }

    private static String shown(DocumentType type) {
        return type.name();
    }

    static RefusedDocumentException refused(String name, String problem, String remedy) {
        return new RefusedDocumentException("\"%s\" %s. %s".formatted(name, problem, remedy));
    }
}
