package id.loketnaker.webapps.tasklist.firms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmRegister;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import id.loketnaker.values.Json;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is offered firms and unions, and who keeps the register. The applicant of {@code uji-surat} is a firm. */
@EngineTest
class FirmsResourceTest {

    private static final String OURS = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final String SERVICE = "uji-surat";
    private static final String NAME = "PT Sumber Uji Daftar";
    private static final String ELSEWHERE = "petugas-loket.kenanga";
    private static final String MEDIATOR = "mediator.melati";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\",\"version\":([0-9]+)");
    private static final Pattern MARK = Pattern.compile("\"mark\":\"([0-9a-f]{64})\"");

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FirmRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String caseId = "";

    @BeforeEach
    void aCaseOfAFirm() {
        desk.at("2044-02-03T09:00");
        caseId = desk.start(Desk.CLERK, SERVICE, Map.of("namaPemohon", NAME, "pokok", "x", "berkas", List.of("ktp")));
    }

    @AfterEach
    void end() {
        runtime.deleteProcessInstance(caseId, "uji");
    }

    @Test
    void who_begins_a_case_is_told_which_fields_are_a_firms_and_offered_those_of_the_office() {
        String form = "firm-offers/" + desk.definition(SERVICE, "melati");

        assertThat(text(get(Desk.CLERK, form))).contains("\"kind\":\"perusahaan\",\"name\":\"namaPemohon\"");
        assertThat(text(post(Desk.CLERK, form, "{\"kind\":\"perusahaan\",\"text\":\"ber uji daf\"}")))
                .contains(NAME);
        assertThat(text(post(Desk.CLERK, form, "{\"kind\":\"serikat\",\"text\":\"ber uji daf\"}")))
                .isEqualTo("[]");
        assertThat(text(post(Desk.CLERK, form + "/like", "{\"name\":\"CV Sumber Uji Daftar\"}")))
                .contains(NAME);
        assertThat(text(post(Desk.CLERK, form, "{}"))).isEqualTo("[]");
        assertThat(post(ELSEWHERE, form, "{\"text\":\"sumber\"}").statusCode()).isEqualTo(404);
        assertThat(post(MEDIATOR, form, "{\"text\":\"sumber\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_that_asks_for_none_is_offered_none() {
        String form = "firm-offers/" + desk.definition(Desk.SMALL, "melati");

        assertThat(text(get(Desk.CLERK, form))).isEqualTo("{\"fields\":[],\"sameName\":[]}");
        assertThat(text(post(Desk.CLERK, form, "{\"text\":\"ber uji daf\"}"))).isEqualTo("[]");
        assertThat(text(post(Desk.CLERK, form + "/like", "{}"))).isEqualTo("{\"near\":[],\"sameName\":[]}");
    }

    @Test
    void at_the_tasks_of_a_union_others_of_its_name_are_told() {
        String task = desk.task(caseId, "Task_Susun").getId();
        begin(caseId, "SP Sama Nama Uji", "Jl. Satu");
        assertThat(text(get(MEDIATOR, "task/" + task + "/firms"))).contains("\"sameName\":[]");

        begin("perkara-lain", "SP. Sama  Nama Uji", "Jl. Dua");

        assertThat(text(get(MEDIATOR, "task/" + task + "/firms")))
                .contains("Jl. Dua")
                .doesNotContain("Jl. Satu");
        assertThat(get(ELSEWHERE, "task/" + task + "/firms").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "petugas-loket.melati, 200",
        "mediator.melati, 200",
        "manajer.melati, 200",
        "admin, 200",
        "petugas-loket.kenanga, 404",
        "manajer.kenanga, 404",
        "pemilik-proses.melati, 403"
    })
    void the_register_is_for_who_works_on_such_a_service_of_the_office_and_its_managers(String user, int status) {
        String id = idOf(NAME);

        assertThat(post(user, "firms/melati", "{}").statusCode()).isEqualTo(status);
        assertThat(post(user, "firms/melati/xlsx", "{}").statusCode()).isEqualTo(status);
        assertThat(get(user, "firms/melati/entries/" + id).statusCode()).isEqualTo(status);
        assertThat(post(user, "firms/melati/entries/" + id + "/correct", "{}").statusCode())
                .isEqualTo(status == 200 ? 400 : status);
    }

    @Test
    void a_correction_leaves_the_case_as_it_was_and_stands_on_the_audit_trail_without_a_name() {
        String entry = "firms/melati/entries/" + idOf(NAME);

        assertThat(text(post(MEDIATOR, entry + "/correct", corrected("PT Sumber Uji Betul", versionOf(NAME)))))
                .contains("PT Sumber Uji Betul");

        assertThat(runtime.getVariable(caseId, "namaPemohon")).isEqualTo(NAME);
        assertThat(text(get(MEDIATOR, entry)))
                .contains("\"applicant\":\"" + NAME + "\"", "Nama: " + NAME + " → PT Sumber Uji Betul", "ejaan");
        assertThat(jdbc.queryForList(
                        "select object from ln_audit where action = 'firmCorrected' and user_id = ?",
                        String.class,
                        MEDIATOR))
                .contains(entry.replace("firms/", "").replace("entries/", ""));
        int version = versionOf("PT Sumber Uji Betul");
        assertThat(post(MEDIATOR, entry + "/correct", corrected(NAME, version)).statusCode())
                .isEqualTo(200);
        assertThat(text(post(MEDIATOR, entry + "/correct", corrected("PT Sumber Uji Lain", version))))
                .contains("orang lain");
    }

    @Test
    void an_entry_that_is_like_another_is_asked_about_once_and_two_are_joined() {
        String like = "{\"firm\":{\"kind\":\"perusahaan\",\"name\":\"CV Sumber Uji Daftar\"}%s}";
        String other = like.formatted(",\"isOther\":true");

        assertThat(text(post(Desk.CLERK, "firms/melati/entries", like.formatted(""))))
                .contains("\"firm\":null", NAME);
        assertThat(text(post(Desk.CLERK, "firms/melati/entries", other)))
                .contains("\"near\":[]", "CV Sumber Uji Daftar");
        assertThat(text(post(Desk.CLERK, "firms/melati/entries", other))).contains("Sudah ada dalam daftar");
        assertThat(post(Desk.CLERK, "firms/melati/entries", "{}").statusCode()).isEqualTo(400);

        String joined = "{\"goes\":\"%s\",\"version\":1,\"reason\":\"sama\"}".formatted(idOf("CV Sumber Uji Daftar"));
        assertThat(post(Desk.CLERK, "firms/melati/entries/" + idOf(NAME) + "/join", joined)
                        .statusCode())
                .isEqualTo(200);
        assertThat(idOf("CV Sumber Uji Daftar")).isEmpty();
    }

    @Test
    void what_is_taken_away_can_be_taken_in_again_and_changes_nothing() {
        byte[] workbook = post("manajer.melati", "firms/melati/xlsx", "{}").body();

        String plan = text(send("manajer.melati", "firms/melati/import/preview", "semua.xlsx", workbook));

        assertThat(plan).contains("\"known\":").doesNotContain("\"new\":", "\"refused\":", "\"asked\":");
        assertThat(jdbc.queryForList("select object from ln_audit where action = 'firms'", String.class))
                .contains("melati");
    }

    @Test
    void an_import_without_its_preview_is_refused_and_a_report_tells_of_each_line_that_is_not_taken()
            throws IOException {
        byte[] workbook = workbook("PT Ambil Uji Daftar", "8120000000044", "PT Salah Uji Daftar", "12");

        assertThat(text(send(Desk.CLERK, "firms/melati/import", "a.xlsx", workbook)))
                .contains("pratinjau");
        HttpResponse<byte[]> refused = send(Desk.CLERK, "firms/melati/import/refused", "a.xlsx", workbook);
        assertThat(refused.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("tidak-diambil"));
        Matcher mark = MARK.matcher(text(send(Desk.CLERK, "firms/melati/import/preview", "a.xlsx", workbook)));
        assertThat(mark.find()).isTrue();
        assertThat(text(send(Desk.CLERK, "firms/melati/import?seen=" + mark.group(1), "a.xlsx", workbook)))
                .contains("\"new\":1", "NIB terdiri dari 13 angka.");
        assertThat(idOf("PT Ambil Uji Daftar")).isNotEmpty();
        assertThat(send(ELSEWHERE, "firms/melati/import/preview", "a.xlsx", workbook)
                        .statusCode())
                .isEqualTo(404);
        assertThat(text(send(Desk.CLERK, "firms/melati/import/preview", "a.pdf", workbook)))
                .contains("xlsx");
        assertThat(text(send(Desk.CLERK, "firms/melati/import?others=x", "a.xlsx", workbook)))
                .contains("Nomor baris");
    }

    @Test
    void the_template_is_a_workbook_that_has_nothing_below_its_heading() {
        byte[] template = post(Desk.CLERK, "firms/melati/template", "{}").body();

        assertThat(text(send(Desk.CLERK, "firms/melati/import/preview", "contoh.xlsx", template)))
                .contains("belum ada isinya");
    }

    private static String corrected(String name, int version) {
        return Json.write(
                Map.of("firm", Map.of("kind", "perusahaan", "name", name), "version", version, "reason", "ejaan"));
    }

    private void begin(String forCase, String union, String address) {
        transaction.executeWithoutResult(done -> register.begin(
                forCase,
                "namaSerikat",
                "melati",
                FirmDetails.entered(FirmKind.UNION, union, null, null, address, null),
                null));
    }

    private String idOf(String name) {
        Matcher found = found(name);
        return found.find() ? found.group(1) : "";
    }

    private int versionOf(String name) {
        Matcher found = found(name);
        return found.find() ? Integer.parseInt(found.group(2)) : 0;
    }

    private Matcher found(String name) {
        return ID.matcher(text(post("manajer.melati", "firms/melati", Json.write(Map.of("text", name)))));
    }

    private HttpResponse<byte[]> get(String user, String path) {
        return WebVisitor.of(port, user).get(OURS + path);
    }

    private HttpResponse<byte[]> post(String user, String path, String json) {
        return WebVisitor.of(port, user)
                .send(
                        "POST",
                        OURS + path,
                        Map.of("Content-Type", "application/json", "Accept", "*/*"),
                        json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> send(String user, String path, String name, byte[] file) {
        return WebVisitor.of(port, user)
                .send(
                        "POST",
                        OURS + path,
                        Map.of(
                                "Content-Type",
                                "application/octet-stream",
                                "Content-Disposition",
                                "attachment; filename*=UTF-8''" + name,
                                "Accept",
                                "*/*"),
                        file);
    }

    private static byte[] workbook(String name, String nib, String other, String otherNib) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows =
                List.of(List.of("", name, nib, "", "Jl. Uji 1", ""), List.of("", other, otherNib, "", "", ""));
        XlsxFile.write(
                List.of(new Sheet("Satu", List.of("Jenis", "Nama", "NIB", "NPWP", "Alamat", "Cabang"), rows)), out);
        return out.toByteArray();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
