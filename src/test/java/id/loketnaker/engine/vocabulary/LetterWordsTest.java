package id.loketnaker.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterState;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.Rest;
import id.loketnaker.values.Fingerprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters as steps of a process: drafted, numbered, issued; each number once, and none missing. */
@EngineTest
@OnH2Alone(because = "words of a diagram fill letters, which LetterBookTest reads on MySQL")
class LetterWordsTest {

    private static final String HEAD = "kepala-dinas.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final Map<String, Object> DRAFT = Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2");
    private static final int THREADS = 6;
    private static final int LETTERS = 3;

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    LetterArchive archive;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_letter_is_drafted_numbered_and_issued_as_the_process_goes() throws Exception {
        desk.at("2035-03-05T09:00");
        String caseId = start();
        assertThat(last(caseId, "tanda-terima")).satisfies(receipt -> {
            assertThat(receipt.state()).isEqualTo(LetterState.ISSUED);
            assertThat(receipt.number()).isNull();
            assertThat(receipt.date()).hasToString("2035-03-05");
        });

        complete(MEDIATOR, caseId, "Task_Susun", DRAFT);
        assertThat(last(caseId, "keputusan").state()).isEqualTo(LetterState.DRAFT);
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "kembali"));
        complete(
                MEDIATOR,
                caseId,
                "Task_Susun",
                Map.of("putusan", "Ditolak & dikembalikan", "alamatPemohon", "Jalan Mawar 2"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
        assertThat(last(caseId, "keputusan")).satisfies(numbered -> {
            assertThat(numbered.state()).isEqualTo(LetterState.NUMBERED);
            assertThat(numbered.number()).isEqualTo("KEP/001/III/2035");
            assertThat(numbered.code()).isNull();
        });
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));

        Letter issued = last(caseId, "keputusan");
        assertThat(archive.ofCase(caseId)).hasSize(2); // the returned draft was replaced
        assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
        assertThat(issued.issuedBy()).isEqualTo(HEAD);
        assertThat(runtime.getVariable(caseId, "nomorKeputusan")).isEqualTo("KEP/001/III/2035");
        byte[] pdf = archive.issued(issued, HEAD);
        Files.write(Files.createDirectories(Path.of("target", "surat")).resolve("keputusan.pdf"), pdf);
        assertThat(Fingerprint.of(pdf)).isEqualTo(issued.sha256());
        assertThat(text(pdf))
                .contains(
                        "DINAS TENAGA KERJA",
                        "Nomor: KEP/001/III/2035",
                        "Siti Aminah",
                        "Ditolak & dikembalikan",
                        "ktp kk")
                .contains("Melati, 5 Maret 2035", "Kepala dinas", issued.code())
                .doesNotContain("Konsep:");
    }

    @Test
    void a_correction_is_a_new_letter_that_names_the_old() throws Exception {
        desk.at("2036-03-05T09:00");
        String caseId = issued();
        Letter old = last(caseId, "keputusan");
        byte[] before = archive.issued(old, HEAD);

        complete(MEDIATOR, caseId, "Task_Periksa", Map.of("benar", "tidak", "putusan", "Dikabulkan seluruhnya"));

        Letter corrected = last(caseId, "keputusan");
        assertThat(corrected.number()).isEqualTo("KEP/002/III/2036");
        assertThat(corrected.replaces()).isEqualTo(old.id());
        assertThat(text(archive.issued(corrected, HEAD)))
                .contains("menggantikan surat nomor KEP/001/III/2036 tanggal 5 Maret 2036");
        Letter replaced = archive.find(caseId, old.id()).orElseThrow();
        assertThat(replaced.state()).isEqualTo(LetterState.REPLACED);
        assertThat(replaced.sha256()).isEqualTo(old.sha256());
        assertThat(archive.issued(replaced, HEAD)).isEqualTo(before);
    }

    @Test
    void a_gap_is_shown_in_the_draft_and_refuses_the_issue() {
        desk.at("2037-03-05T09:00");
        String caseId = start();
        complete(MEDIATOR, caseId, "Task_Susun", Map.of("putusan", "Dikabulkan"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));

        assertThatThrownBy(() -> complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Surat keputusan belum dapat diterbitkan, karena belum diisi: Alamat pemohon");
        assertThat(desk.task(caseId, "Task_Tetapkan")).isNotNull();
        assertThat(last(caseId, "keputusan").state()).isEqualTo(LetterState.NUMBERED);
    }

    @Test
    void the_one_who_submits_the_form_is_told_why_the_letter_cannot_be_issued() {
        desk.at("2037-04-06T09:00");
        String caseId = start();
        complete(MEDIATOR, caseId, "Task_Susun", Map.of("putusan", "Dikabulkan"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));

        Rest.Answer refused = rest.post(
                HEAD,
                "/task/" + desk.task(caseId, "Task_Tetapkan").getId() + "/submit-form",
                "{\"variables\": {\"paraf\": {\"value\": \"setuju\", \"type\": \"String\"}}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .endsWith("Surat keputusan belum dapat diterbitkan, karena belum diisi: Alamat pemohon.");
    }

    /** In a year that no other test uses, so that the very first number is fought over too. */
    @Test
    void many_at_once_get_numbers_without_gap_although_some_are_rolled_back() throws Exception {
        desk.at("2038-03-05T09:00");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(this::issueSome));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<List<String>> one : running) {
            numbers.addAll(one.get());
        }
        threads.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * LETTERS)
                        .mapToObj("KEP/%03d/III/2038"::formatted)
                        .toList());
    }

    @Test
    void what_is_rolled_back_leaves_no_letter() {
        desk.at("2039-03-05T09:00");
        String caseId = drafted();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
            complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));
            status.setRollbackOnly();
        });

        assertThat(last(caseId, "keputusan").state()).isEqualTo(LetterState.DRAFT);
        assertThat(last(caseId, "keputusan").number()).isNull();
    }

    @Test
    void a_draft_that_is_cancelled_is_struck_off_and_a_later_draft_is_another_letter() {
        desk.at("2051-03-06T09:00");
        String caseId = drafted();
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "batal"));

        Letter struck = decisions(caseId).get(0);
        assertThat(struck.state()).isEqualTo(LetterState.CANCELLED);
        assertThat(struck.isIssued()).isFalse();
        assertThat(struck.cancelled()).isNotNull().satisfies(cancelled -> {
            assertThat(cancelled.on()).hasToString("2051-03-06");
            assertThat(cancelled.at()).isEqualTo(Desk.moment("2051-03-06T09:00").toInstant());
            assertThat(cancelled.by()).isEqualTo(HEAD);
        });

        complete(MEDIATOR, caseId, "Task_Susun", DRAFT);
        assertThat(decisions(caseId))
                .extracting(Letter::state)
                .containsExactly(LetterState.CANCELLED, LetterState.DRAFT);
    }

    @Test
    void a_number_that_was_given_stays_used_when_its_letter_is_cancelled() {
        desk.at("2052-03-06T09:00");
        String caseId = drafted();
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "batal"));
        complete(MEDIATOR, caseId, "Task_Susun", DRAFT);
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));

        assertThat(decisions(caseId))
                .extracting(Letter::number, Letter::state)
                .containsExactly(
                        tuple("KEP/001/III/2052", LetterState.CANCELLED),
                        tuple("KEP/002/III/2052", LetterState.ISSUED));
    }

    /** The diagram says it twice: once the letter is withdrawn, nothing is left to withdraw. */
    @Test
    void a_letter_that_is_withdrawn_keeps_its_pdf_and_is_in_force_no_more() throws Exception {
        desk.at("2053-03-05T09:00");
        String caseId = issued();
        Letter issued = last(caseId, "keputusan");
        byte[] before = archive.issued(issued, HEAD);
        desk.at("2053-03-06T10:00");
        complete(MEDIATOR, caseId, "Task_Periksa", Map.of("benar", "dicabut"));

        Letter withdrawn = archive.find(caseId, issued.id()).orElseThrow();
        assertThat(withdrawn.state()).isEqualTo(LetterState.CANCELLED);
        assertThat(withdrawn.isIssued()).isTrue();
        assertThat(withdrawn)
                .usingRecursiveComparison()
                .ignoringFields("state", "cancelled")
                .isEqualTo(issued);
        assertThat(archive.issued(withdrawn, HEAD)).isEqualTo(before);
        assertThat(runtime.getVariable(caseId, "nomorKeputusan")).isNull();
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.LETTER_CANCELLED)
                .extracting(Entry::elementName, Entry::actor, Entry::details)
                .containsExactly(tuple("Surat keputusan", MEDIATOR, "KEP/001/III/2053"));
    }

    @Test
    void what_is_rolled_back_withdraws_no_letter() {
        desk.at("2054-03-05T09:00");
        String caseId = issued();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            complete(MEDIATOR, caseId, "Task_Periksa", Map.of("benar", "dicabut"));
            status.setRollbackOnly();
        });

        assertThat(last(caseId, "keputusan").state()).isEqualTo(LetterState.ISSUED);
        assertThat(last(caseId, "keputusan").cancelled()).isNull();
    }

    private List<Letter> decisions(String caseId) {
        return archive.ofCase(caseId).stream()
                .filter(letter -> letter.template().equals("keputusan"))
                .toList();
    }

    private List<String> issueSome() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            String caseId = drafted();
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
                status.setRollbackOnly();
            });
            complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
            numbers.add(String.valueOf(last(caseId, "keputusan").number()));
        }
        return numbers;
    }

    private String issued() {
        String caseId = drafted();
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));
        return caseId;
    }

    private String drafted() {
        String caseId = start();
        complete(MEDIATOR, caseId, "Task_Susun", DRAFT);
        return caseId;
    }

    private String start() {
        return desk.start(
                Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp", "kk")));
    }

    private void complete(String user, String caseId, String task, Map<String, ?> values) {
        desk.complete(user, desk.task(caseId, task), values);
    }

    private Letter last(String caseId, String template) {
        return archive.ofCase(caseId).stream()
                .filter(letter -> letter.template().equals(template))
                .filter(letter -> letter.state() != LetterState.REPLACED)
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
