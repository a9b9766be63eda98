package id.loketnaker.engine.vocabulary;

import static id.loketnaker.testing.PrintedPdf.assertArchivable;
import static id.loketnaker.testing.PrintedPdf.text;
import static id.loketnaker.testing.SignedPdf.coversAll;
import static id.loketnaker.testing.SignedPdf.isRight;
import static id.loketnaker.testing.SignedPdf.signatureOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.signature.TrialKeystore;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.Rest;
import id.loketnaker.values.Fingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters of an office that has a key: signed as they are issued by the process, or not issued at all. */
@EngineTest
@OnH2Alone(because = "a key signs a PDF")
class SignedLettersTest {

    private static final String HEAD = "kepala-dinas.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2060-01-01T00:00:00Z");

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    LetterArchive archive;

    @Autowired
    CaseRegister register;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void signed(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kunci");
        Path keystore = TrialKeystore.in(folder, FROM, UNTIL);
        properties.add("loketnaker.signature.keystore", keystore::toString);
        properties.add("loketnaker.signature.password", () -> TrialKeystore.PASSWORD);
    }

    @Test
    void what_is_stored_is_signed_archivable_and_what_the_proof_page_vouches_for() throws Exception {
        desk.at("2045-03-06T09:00");
        Letter issued = last(issued());

        byte[] pdf = archive.issued(issued, HEAD);

        assertThat(issued.electronic()).isTrue();
        assertThat(isRight(pdf)).isTrue();
        assertThat(coversAll(pdf)).isTrue();
        PDSignature signature = signatureOf(pdf);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).endsWith("Kepala dinas");
        assertThat(signature.getReason()).isEqualTo("Surat keputusan nomor " + issued.number());
        assertThat(signature.getLocation()).isEqualTo("Melati");
        assertThat(signature.getSignDate().toInstant())
                .isEqualTo(Desk.moment("2045-03-06T09:00").toInstant());
        assertArchivable(pdf);
        assertThat(text(pdf)).contains("Nomor: " + issued.number(), "Siti Aminah");
        String hash = Fingerprint.of(pdf);
        assertThat(issued.sha256()).isEqualTo(hash);
        assertThat(proofPage(issued)).contains("Surat ini asli dan berlaku", hash);
    }

    @Test
    void what_cannot_be_signed_holds_the_step_back_and_takes_no_number() {
        desk.at("2059-12-29T09:00");
        String caseId = issued();
        Letter before = last(caseId);
        List<Letter> letters = archive.ofCase(caseId);
        int entries = register.recordOf(caseId).size();
        desk.at("2060-01-05T09:00");

        Rest.Answer refused =
                rest.post(MEDIATOR, "/task/" + desk.task(caseId, "Task_Periksa").getId() + "/submit-form", """
                        {"variables": {"benar": {"value": "tidak"}, "putusan": {"value": "Ditolak"}}}""");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .contains("Surat keputusan belum dapat ditandatangani: Sertifikat tanda tangan hanya berlaku"
                        + " 1 Januari 2020 sampai 1 Januari 2060.");
        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
        assertThat(archive.ofCase(caseId)).isEqualTo(letters);
        assertThat(register.recordOf(caseId)).hasSize(entries);
        desk.at("2059-12-30T09:00");
        complete(MEDIATOR, caseId, "Task_Periksa", Map.of("benar", "tidak", "putusan", "Ditolak"));
        assertThat(List.of(before.number(), last(caseId).number()))
                .containsExactly("KEP/001/XII/2059", "KEP/002/XII/2059");
    }

    @Test
    void a_case_does_not_begin_without_the_receipt_that_cannot_be_signed() {
        desk.at("2060-01-05T09:00");
        long before = register.count();

        Rest.Answer refused = rest.post(
                Desk.CLERK, "/process-definition/" + desk.definition("uji-surat", "melati") + "/submit-form", """
                        {"variables": {"namaPemohon": {"value": "Siti Aminah"}, "berkas": {"value": "[\\"ktp\\"]", "type": "Json"}}}""");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .contains("Tanda terima belum dapat ditandatangani: Sertifikat tanda tangan hanya berlaku");
        assertThat(register.count()).isEqualTo(before);
    }

    private String issued() {
        String caseId = desk.start(
                Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp", "kk")));
        complete(MEDIATOR, caseId, "Task_Susun", Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));
        return caseId;
    }

    private void complete(String user, String caseId, String task, Map<String, ?> values) {
        desk.complete(user, desk.task(caseId, task), values);
    }

    private Letter last(String caseId) {
        List<Letter> decisions = archive.ofCase(caseId).stream()
                .filter(letter -> letter.template().equals("keputusan"))
                .toList();
        return decisions.get(decisions.size() - 1);
    }

    private String proofPage(Letter letter) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/surat/" + letter.code());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
