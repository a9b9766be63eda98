package id.loketnaker.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.print.Picture;
import id.loketnaker.print.TestPictures;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The photo of a letter is the picture that was brought last and counts. */
@EngineTest
class PhotoFramesTest {

    private static final String FRAME =
            "<table><tr><td class=\"foto\" data-foto=\"Pas foto\"><br/>Tempel foto</td></tr></table>";

    @Autowired
    Desk desk;

    @Autowired
    FileReception reception;

    @Autowired
    CaseDocuments documents;

    @Autowired
    PhotoFrames frames;

    private String caseId = "";

    @BeforeEach
    void start_a_case() {
        caseId = desk.start();
    }

    @Test
    void without_a_photo_the_frame_keeps_its_words() {
        bring("KTP", "ktp.png", SampleFiles.png(30, 40));
        bring("Pas foto", "foto.pdf", SampleFiles.pdf("foto"));

        LetterPage.Body body = frames.fill(caseId, FRAME);

        assertThat(body.xhtml()).isEqualTo(FRAME);
        assertThat(body.pictures()).isEmpty();
    }

    @Test
    void the_last_one_that_counts_is_shown() {
        desk.at("2045-05-09T09:00");
        bring("Pas foto", "lama.png", SampleFiles.png(30, 40));
        desk.at("2045-05-09T09:01");
        byte[] good = SampleFiles.jpeg(36, 48);
        bring("Pas foto", "baru.jpg", good);
        desk.at("2045-05-09T09:02");
        CaseDocument blurred = bring("Pas foto", "kabur.png", SampleFiles.png(12, 16));
        documents.strike(caseId, blurred.id(), Desk.CLERK, "Event_Mulai", "Kabur");

        LetterPage.Body body = frames.fill(caseId, FRAME);

        assertThat(body.xhtml())
                .contains("data-foto=\"Pas foto\"><img src=\"foto-0\"/></td>")
                .doesNotContain("Tempel");
        assertThat(body.pictures()).containsOnlyKeys("foto-0").containsValue(Picture.of(good));
    }

    @Test
    void all_photos_of_a_visit_are_shown_as_they_came_without_those_struck_out() {
        String frame = "<div class=\"foto-semua\" data-foto-semua=\"Foto peninjauan\">Tanpa foto</div>";
        assertThat(frames.fill(caseId, frame).xhtml()).isEqualTo(frame);
        desk.at("2045-05-09T09:00");
        byte[] gate = SampleFiles.png(30, 20);
        bring("Foto peninjauan", "gerbang.png", gate);
        desk.at("2045-05-09T09:01");
        CaseDocument blurred = bring("Foto peninjauan", "kabur.png", SampleFiles.png(12, 16));
        documents.strike(caseId, blurred.id(), Desk.CLERK, "Event_Mulai", "Kabur");
        desk.at("2045-05-09T09:02");
        byte[] hall = SampleFiles.jpeg(48, 36);
        bring("Foto peninjauan", "ruang.jpg", hall);

        LetterPage.Body body = frames.fill(caseId, frame);

        assertThat(body.xhtml())
                .contains("data-foto-semua=\"Foto peninjauan\"><img src=\"foto-0\"/><img src=\"foto-1\"/></div>")
                .doesNotContain("Tanpa");
        assertThat(body.pictures()).containsEntry("foto-0", Picture.of(gate)).containsEntry("foto-1", Picture.of(hall));
    }

    @Test
    void a_photo_that_cannot_be_printed_is_refused_by_name() {
        bring("Pas foto", "cetak.jpg", TestPictures.forThePress());

        assertThatThrownBy(() -> frames.fill(caseId, FRAME))
                .isInstanceOf(LetterRefusedException.class)
                .hasMessageContaining("Pas foto tidak dapat dicetak")
                .hasMessageContaining("CMYK");
    }

    private CaseDocument bring(String requirement, String name, byte[] content) {
        try (ReceivedFile file = reception.receive(new ByteArrayInputStream(content), name, DocumentType.USUAL)) {
            return documents.add(caseId, requirement, file, Desk.CLERK, "Event_Mulai");
        }
    }
}
