package id.loketnaker.documents.inspection;

import id.loketnaker.servicepack.DocumentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, whole, and harms nobody who opens it. */
@Component
public class FileInspection {

    /** What Tika calls the packing of a DOCX or XLSX as long as it does not look inside. */
    private static final String ZIP = "application/zip";

    private static final String OFFICE = "application/x-tika-ooxml";

    private final Tika tika = new Tika();

    /**
     * @param type what its name says
     * @throws ObjectionException with what to do
     */
    public void inspect(Path file, DocumentType type) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new ObjectionException("kosong", "Pindai atau simpan lagi, lalu unggah yang ada isinya.");
        }
        String real = realType(file);
        if (!fits(real, type)) {
            throw mismatch(real, type);
        }
        switch (type) {
            case PDF -> PdfInspection.inspect(file);
            case JPG, PNG -> PictureInspection.inspect(file, type);
            case DOCX, XLSX -> new OfficeFileInspection(type, size).inspect(file);
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

    private static ObjectionException mismatch(String real, DocumentType type) {
        return Arrays.stream(DocumentType.values())
                .filter(each -> each.mediaType().equals(real))
                .findFirst()
                .map(known -> new ObjectionException(
                        "isinya %s, bukan %s".formatted(known, type),
                        "Ganti akhiran namanya menjadi .%s, lalu unggah lagi.".formatted(known.word())))
                .orElseGet(() -> new ObjectionException(
                        "isinya bukan " + type,
                        "Buka berkasnya di komputer dan simpan ulang sebagai %s, atau pindai lagi.".formatted(type)));
    }
}
