package id.loketnaker.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where PDFs are looked at, and what is said of them. */
record PdfDoor(Path folder) {

    void refuses(byte[] pdf, String why) throws IOException {
        Path file = Files.write(folder.resolve("berkas.pdf"), pdf);
        assertThatThrownBy(() -> new FileInspection().inspect(file, DocumentType.PDF))
                .as("%s", new String(pdf, 0, Math.min(pdf.length, 2000), StandardCharsets.ISO_8859_1))
                .isInstanceOfSatisfying(ObjectionException.class, objection -> {
                    assertThat(objection.problem()).contains(why);
                    assertThat(objection.remedy()).isNotBlank();
                });
    }

    void takes(byte[] pdf) {
        assertThatCode(() ->
                        new FileInspection().inspect(Files.write(folder.resolve("berkas.pdf"), pdf), DocumentType.PDF))
                .as("%s", new String(pdf, 0, Math.min(pdf.length, 2000), StandardCharsets.ISO_8859_1))
                .doesNotThrowAnyException();
    }
}
