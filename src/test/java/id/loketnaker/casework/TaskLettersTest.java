package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.documents.RefusedDocumentException;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterState;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.ScannedPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The letters beside a task, and what the public may see of them. */
@EngineTest
class TaskLettersTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final Map<String, Object> DRAFT = Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2");

    @Autowired
    Desk desk;

    @Autowired
    TaskLetters letters;

    @Autowired
    LetterChanges changes;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String caseId;

    @BeforeEach
    void start() {
        desk.at("2040-03-05T09:00");
        caseId = desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp")));
    }

    @Test
    void the_letters_that_a_step_may_bring_are_known_before_it_is_done() {
        assertThat(desk.as(MEDIATOR, () -> letters.ahead(task("Task_Susun"))))
                .extracting(LetterTemplate::id)
                .containsExactly("keputusan");
    }

    @Test
    void a_letter_is_tried_out_with_what_stands_in_the_form_and_nothing_is_kept() throws IOException {
        byte[] pdf = desk.as(
                MEDIATOR,
                () -> letters.preview(task("Task_Susun"), "keputusan", Map.of("putusan", "Belum dipikirkan")));

        Files.write(Files.createDirectories(Path.of("target", "surat")).resolve("konsep.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        "Belum dipikirkan",
                        "Konsep: belum bernomor",
                        "(nomor diberikan saat terbit)",
                        "(Alamat pemohon belum diisi)");
        assertThat(desk.as(MEDIATOR, () -> letters.of(task("Task_Susun"))))
                .extracting(Letter::template)
                .containsExactly("tanda-terima");
        assertThat(traces()).containsExactly("PREVIEWED " + MEDIATOR);
    }

    @Test
    void what_the_form_would_refuse_is_refused_for_a_preview_too() {
        assertThatThrownBy(() -> desk.as(
                        MEDIATOR, () -> letters.preview(task("Task_Susun"), "keputusan", Map.of("putusan", " "))))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Isi putusan wajib diisi");
        assertThatThrownBy(() -> desk.as(
                        MEDIATOR,
                        () -> letters.preview(task("Task_Susun"), "keputusan", Map.of("putusan", List.of("a")))))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("harus berupa teks");
    }

    @Test
    void only_who_sees_the_task_sees_the_letters() {
        String task = task("Task_Susun");
        for (String stranger : List.of("mediator.kenanga", "petugas-loket.melati")) {
            assertThatThrownBy(() -> desk.as(stranger, () -> letters.of(task))).isInstanceOf(UnknownException.class);
            assertThatThrownBy(() -> desk.as(stranger, () -> letters.preview(task, "keputusan", DRAFT)))
                    .isInstanceOf(UnknownException.class);
        }
    }

    @Test
    void a_letter_of_another_case_is_not_shown() {
        Letter foreign = desk.as(MEDIATOR, () -> letters.of(task("Task_Susun"))).get(0);
        start();

        assertThatThrownBy(() -> desk.as(MEDIATOR, () -> letters.pdf(task("Task_Susun"), foreign.id())))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void the_signed_paper_becomes_the_issued_copy() {
        Letter issued = issue();
        byte[] unsigned = desk.as(MEDIATOR, () -> letters.pdf(task("Task_Periksa"), issued.id()));
        refused(issued, unsigned, "belum ditandatangani");
        byte[] paper = ScannedPaper.pdf();

        desk.doAs(MEDIATOR, () -> letters.addScan(task("Task_Periksa"), issued.id(), stream(paper)));

        Letter shown = letter();
        assertThat(shown.scan()).isNotNull();
        assertThat(shown.scan().by()).isEqualTo(MEDIATOR);
        assertThat(shown.sha256()).isEqualTo(issued.sha256());
        assertThat(desk.as(MEDIATOR, () -> letters.scan(task("Task_Periksa"), issued.id())))
                .isEqualTo(paper);
        assertThat(traces()).containsExactly("READ " + MEDIATOR, "SCAN_ADDED " + MEDIATOR, "SCAN_READ " + MEDIATOR);
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.LETTER_SCANNED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).isEqualTo(issued.number()));
    }

    @Test
    void who_may_not_work_on_the_case_brings_no_signed_paper() {
        Letter issued = issue();

        assertThatThrownBy(() -> desk.doAs(
                        "manajer.melati",
                        () -> letters.addScan(task("Task_Periksa"), issued.id(), stream(ScannedPaper.pdf()))))
                .isInstanceOf(NotTheirsException.class);
        assertThat(letter().scans()).isEmpty();
    }

    @Test
    void a_signed_paper_that_another_took_the_place_of_can_still_be_read() {
        Letter issued = issue();
        byte[] first = ScannedPaper.pdf();
        byte[] second = ScannedPaper.pdf();
        desk.doAs(MEDIATOR, () -> letters.addScan(task("Task_Periksa"), issued.id(), stream(first)));
        desk.doAs(MEDIATOR, () -> letters.addScan(task("Task_Periksa"), issued.id(), stream(second)));

        List<Letter.Scan> scans = letter().scans();

        assertThat(scans).extracting(Letter.Scan::by).containsExactly(MEDIATOR, MEDIATOR);
        assertThat(desk.as(MEDIATOR, () -> letters.scan(task("Task_Periksa"), issued.id())))
                .isIn(first, second);
        assertThat(scans)
                .extracting(scan -> desk.as(MEDIATOR, () -> letters.scan(task("Task_Periksa"), issued.id(), scan.id())))
                .containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> desk.as(MEDIATOR, () -> letters.scan(task("Task_Periksa"), issued.id(), "lain")))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void what_is_no_signed_paper_is_refused_with_the_remedy() {
        Letter issued = issue();
        refused(issued, new byte[0], "kosong");
        refused(issued, "GIF89a".getBytes(StandardCharsets.US_ASCII), "bukan PDF");
        refused(issued, "%PDF-1.7 bukan".getBytes(StandardCharsets.US_ASCII), "tidak utuh");
        refused(issued, Arrays.copyOf("%PDF-".getBytes(StandardCharsets.US_ASCII), 10 * 1024 * 1024 + 1), "10 MB");
        refused(issued, SampleFiles.pdfThatStartsAProgram(), "menjalankan program");
        assertThat(letter().scan()).isNull();
    }

    @Test
    void a_draft_is_shown_as_one_and_takes_no_signed_paper() throws IOException {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Susun"), DRAFT);
        Letter draft = desk.as(HEAD, () -> letters.of(task("Task_Paraf"))).stream()
                .filter(letter -> letter.state() == LetterState.DRAFT)
                .findFirst()
                .orElseThrow();

        assertThat(text(desk.as(HEAD, () -> letters.pdf(task("Task_Paraf"), draft.id()))))
                .contains("Konsep: belum bernomor", "Dikabulkan");
        assertThatThrownBy(() -> desk.doAs(
                        HEAD, () -> letters.addScan(task("Task_Paraf"), draft.id(), stream(ScannedPaper.pdf()))))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("sudah terbit");
    }

    @Test
    void a_number_that_another_letter_of_the_office_has_is_refused_with_the_remedy() {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Susun"), DRAFT);
        String next = "KEP/%03d/III/2040"
                .formatted(jdbc.queryForObject(
                        "select coalesce(max(last_no), 0) + 1 from ln_letter_number where office = 'melati' and kind = 'keputusan'"
                                + " and year_no = 2040",
                        Integer.class));
        jdbc.update(
                "insert into ln_letter (id, case_id, office, template, name, state, number, number_key, model, electronic,"
                        + " drafted_at) values ('lama', 'lama', 'melati', 'lama', 'Surat lama', 'ISSUED', ?, ?, '{}', false,"
                        + " '2040-03-01 09:00:00')",
                next,
                next);

        assertThatThrownBy(() -> desk.complete(HEAD, desk.task(caseId, "Task_Paraf"), Map.of("paraf", "setuju")))
                .hasMessageContaining("Nomor surat " + next + " sudah dipakai surat lain kantor ini");
        jdbc.update("delete from ln_letter where id = 'lama'");
        desk.complete(HEAD, desk.task(caseId, "Task_Paraf"), Map.of("paraf", "setuju"));

        assertThat(jdbc.queryForList(
                        "select number from ln_letter where case_id = ? and template = 'keputusan'",
                        String.class,
                        caseId))
                .containsExactly(next);
    }

    @Test
    void anybody_with_the_code_sees_that_a_letter_is_genuine_and_nothing_personal() throws Exception {
        Letter issued = issue();

        HttpResponse<String> page = open("/surat/" + issued.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Surat ini asli dan berlaku",
                        "Surat keputusan",
                        String.valueOf(issued.number()),
                        "5 Maret 2040")
                .contains("Dinas Tenaga Kerja Kota Melati", String.valueOf(issued.sha256()))
                .doesNotContain("Siti", "Mawar", "UJS-", HEAD, caseId, issued.id());
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

        desk.complete(
                MEDIATOR,
                desk.task(caseId, "Task_Periksa"),
                Map.of("benar", "tidak", "putusan", "Dikabulkan seluruhnya"));
        assertThat(open("/surat/" + issued.code()).body()).contains("sudah diganti surat lain");
    }

    @Test
    void anybody_with_the_code_sees_that_a_letter_was_withdrawn_and_nothing_personal() throws Exception {
        Letter issued = issue();
        desk.at("2040-03-07T23:30");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("benar", "dicabut"));

        HttpResponse<String> page = open("/surat/" + issued.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Surat ini asli, tetapi sudah dibatalkan pada 7 Maret 2040, tidak berlaku")
                .contains(String.valueOf(issued.number()), String.valueOf(issued.sha256()))
                .doesNotContain("asli dan berlaku", "Siti", "Mawar", "UJS-", HEAD, MEDIATOR, caseId, issued.id());
    }

    @Test
    void who_signs_a_letter_puts_it_right_with_a_reason_and_the_new_one_names_the_old() throws Exception {
        Letter issued = issue();
        String task = task("Task_Periksa");
        RegisteredCase about = desk.as(HEAD, () -> files.registered(caseId));
        assertThat(desk.as(HEAD, () -> changes.isOffered(about, issued))).isTrue();
        assertThat(desk.as(HEAD, () -> changes.values(about, issued.id())))
                .filteredOn(value -> value.key().equals("putusan"))
                .extracting(LetterChanges.Value::label, LetterChanges.Value::kind, LetterChanges.Value::value)
                .containsExactly(tuple("Isi putusan", "text", "Dikabulkan"));

        desk.doAs(
                HEAD,
                () -> changes.correct(
                        about, issued.id(), "Salah\u200b ketik", Map.of("putusan", "Dikabulkan sebagian")));

        List<Letter> all = desk.as(MEDIATOR, () -> letters.of(task));
        Letter replacement = all.get(all.size() - 1);
        assertThat(replacement.replaces()).isEqualTo(issued.id());
        assertThat(replacement.reason()).isEqualTo("Salah ketik");
        assertThat(replacement.number()).isNotNull().isNotEqualTo(issued.number());
        assertThat(text(desk.as(MEDIATOR, () -> letters.pdf(task, replacement.id()))))
                .contains(
                        "Dikabulkan sebagian",
                        "Jalan Mawar 2",
                        "Surat ini menggantikan surat nomor " + issued.number());
        assertThat(open("/surat/" + issued.code()).body()).contains("sudah diganti surat lain");
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.LETTER_CHANGED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .isEqualTo("nomor " + issued.number() + " diganti oleh penanda tangan, alasan: Salah ketik"));
        assertThatThrownBy(() -> desk.doAs(HEAD, () -> changes.withdraw(about, issued.id(), "Salah lagi")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("tidak berlaku lagi");
    }

    @Test
    void who_signs_a_letter_withdraws_it_with_a_reason_and_the_case_goes_on() throws Exception {
        Letter issued = issue();
        String task = task("Task_Periksa");
        RegisteredCase about = desk.as(HEAD, () -> files.registered(caseId));
        assertThatThrownBy(() -> desk.doAs(HEAD, () -> changes.withdraw(about, issued.id(), " \u00ad ")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("alasan");

        desk.doAs(HEAD, () -> changes.withdraw(about, issued.id(), "Terbit untuk orang yang salah"));

        assertThat(letter().state()).isEqualTo(LetterState.CANCELLED);
        assertThat(letter().reason()).isEqualTo("Terbit untuk orang yang salah");
        assertThat(open("/surat/" + issued.code()).body()).contains("sudah dibatalkan pada 5 Maret 2040");
        assertThat(task("Task_Periksa")).isEqualTo(task);
        assertThat(desk.as(HEAD, () -> changes.isOffered(about, letter()))).isFalse();
    }

    @Test
    void nobody_else_changes_a_letter_and_nothing_is_put_on_it_that_it_does_not_show() {
        Letter issued = issue();
        RegisteredCase about = desk.as(MEDIATOR, () -> letters.about(task("Task_Periksa")));

        for (String other : List.of(MEDIATOR, "kepala-dinas.kenanga", "manajer.melati", "admin")) {
            assertThat(desk.as(other, () -> changes.isOffered(about, issued))).isFalse();
            assertThatThrownBy(() -> desk.doAs(other, () -> changes.withdraw(about, issued.id(), "Iseng")))
                    .isInstanceOf(NotTheirsException.class);
            assertThatThrownBy(() -> desk.doAs(other, () -> changes.correct(about, issued.id(), "Iseng", Map.of())))
                    .isInstanceOf(NotTheirsException.class);
        }
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("lain", "x"), Map.of("putusan", "\u200b"), Map.of("surat", "x"))) {
            assertThatThrownBy(() -> desk.doAs(HEAD, () -> changes.correct(about, issued.id(), "Salah", wrong)))
                    .isInstanceOf(UnacceptableException.class);
        }
        assertThat(letter().state()).isEqualTo(LetterState.ISSUED);
    }

    @Test
    void the_file_of_a_letter_says_kind_and_number() {
        Letter issued = issue();

        assertThat(issued.fileName())
                .isEqualTo("Surat-keputusan-" + issued.number().replace('/', '-') + ".pdf");
        assertThat(issued.scanName()).endsWith("-bertanda-tangan.pdf");
    }

    @Test
    void every_unknown_code_gets_the_same_answer() throws Exception {
        HttpResponse<String> unknown = open("/surat/abcdefghjkmnpqrstuvwxyz234");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("bukan kode surat yang kami terbitkan");
        assertThat(open("/surat/x").body()).isEqualTo(unknown.body());
        assertThat(open("/surat/%3Cscript%3E").body()).isEqualTo(unknown.body());
        assertThat(open("/surat/aset/bukti.js").body()).contains("SHA-256");
        assertThat(open("/surat/aset/bukti.css").statusCode()).isEqualTo(200);
    }

    private void refused(Letter letter, byte[] content, String reason) {
        assertThatThrownBy(() ->
                        desk.doAs(MEDIATOR, () -> letters.addScan(task("Task_Periksa"), letter.id(), stream(content))))
                .isInstanceOfAny(UnacceptableException.class, RefusedDocumentException.class)
                .hasMessageContaining(reason);
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private Letter issue() {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Susun"), DRAFT);
        desk.complete(HEAD, desk.task(caseId, "Task_Paraf"), Map.of("paraf", "setuju"));
        desk.complete(HEAD, desk.task(caseId, "Task_Tetapkan"), Map.of("paraf", "setuju"));
        return letter();
    }

    private Letter letter() {
        return desk.as(MEDIATOR, () -> letters.of(task("Task_Periksa"))).stream()
                .filter(letter -> letter.template().equals("keputusan"))
                .findFirst()
                .orElseThrow();
    }

    private String task(String element) {
        return desk.task(caseId, element).getId();
    }

    private List<String> traces() {
        return jdbc.queryForList(
                "select concat(kind, ' ', actor) from ln_letter_trace where case_id = ? order by id",
                String.class,
                caseId);
    }

    private HttpResponse<String> open(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
