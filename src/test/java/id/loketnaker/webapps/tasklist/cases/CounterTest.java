package id.loketnaker.webapps.tasklist.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.WebVisitor;
import id.loketnaker.values.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the counter gives and is told: receipts, and requests that are running already. */
@EngineTest
class CounterTest {

    private static final String OURS = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final String NIK = "3216014501900077";
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");

    @Autowired
    Desk desk;

    @Autowired
    TrackingCodes codes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoRequests() {
        desk.at("2043-05-06T09:00");
        first = start("Siti Penerima", NIK, "Izin pertama");
        second = start("SITI  PENERIMA", "", "izin pertama");
    }

    @AfterEach
    void end() {
        for (String caseId : new String[] {first, second}) {
            runtime.deleteProcessInstance(caseId, "uji");
        }
    }

    @Test
    void a_receipt_bears_number_what_is_missing_and_a_code_of_which_only_a_hash_is_kept() {
        HttpResponse<byte[]> receipt = post(Desk.CLERK, "cases/" + first + "/receipt", "{}");

        assertThat(receipt.statusCode()).isEqualTo(200);
        PrintedPdf.assertArchivable(receipt.body());
        String text = PrintedPdf.text(receipt.body());
        assertThat(text).contains("TANDA TERIMA BERKAS", numberOf(first), "Siti Penerima", "KTP", "6 Mei 2043");
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        assertThat(codes.caseOf(code.group().toLowerCase().replace("-", " "))).contains(first);
        assertThat(codes.caseOf("AAAA-AAAA-AAAA")).isEmpty();
        assertThat(jdbc.queryForList("select code_hash from ln_tracking_code where case_id = ?", String.class, first))
                .singleElement()
                .asString()
                .hasSize(64)
                .doesNotContain(code.group().replace("-", ""));
    }

    @Test
    void each_receipt_has_a_code_of_its_own_and_strangers_get_none() {
        assertThat(post(Desk.CLERK, "cases/" + first + "/receipt", "{}").statusCode())
                .isEqualTo(200);
        assertThat(post(Desk.CLERK, "cases/" + first + "/receipt", "{}").statusCode())
                .isEqualTo(200);
        assertThat(post("petugas-loket.kenanga", "cases/" + first + "/receipt", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(jdbc.queryForList(
                        "select distinct code_hash from ln_tracking_code where case_id = ?", String.class, first))
                .hasSize(2);
    }

    @Test
    void a_form_with_the_same_identity_or_the_same_applicant_and_subject_is_told_of_the_running_case() {
        assertThat(similar("{\"nik\":\"" + NIK + "\"}"))
                .contains(numberOf(first))
                .doesNotContain(numberOf(second));
        assertThat(similar("{\"namaPemohon\":\"siti penerima\",\"pokok\":\"IZIN PERTAMA\"}"))
                .contains(numberOf(first), numberOf(second));
        assertThat(similar("{\"namaPemohon\":\"siti penerima\",\"pokok\":\"Izin lain\"}"))
                .isEqualTo("[]");
        assertThat(similar("{\"nik\":\"321601\"}")).isEqualTo("[]");
        assertThat(similar("{}")).isEqualTo("[]");
    }

    @Test
    void who_works_on_a_case_is_told_of_the_other_one_as_long_as_it_runs() {
        String task = desk.task(second, "Task_Periksa").getId();

        HttpResponse<byte[]> told = WebVisitor.of(port, "mediator.melati").get(OURS + "similar/tasks/" + task);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(new String(told.body(), StandardCharsets.UTF_8))
                .contains(numberOf(first))
                .doesNotContain(numberOf(second));
    }

    @Test
    void who_left_a_telephone_is_told_number_and_promise_when_the_counter_starts_the_case_and_not_by_a_program() {
        String told = noticeOf(submit(Map.of("X-LoketNaker-Dialog", "1"), "Uji Kabar", "0812 3456 7890"));

        assertThat(told)
                .contains("Permohonan UJP-MLT-", "kami terima", "Dijanjikan selesai paling lambat Rabu, 20 Mei 2043")
                .contains("/publik/lacak");
        assertThat(noticeOf(submit(Map.of("X-LoketNaker-Dialog", "1"), "Tanpa Telepon", "")))
                .isEmpty();
        assertThat(noticeOf(submit(Map.of(), "Lewat Program", "0812 3456 7890")))
                .isEmpty();
    }

    /** Starts a case over HTTP; answers its id. */
    private String submit(Map<String, String> headers, String applicant, String telephone) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putAll(Map.of("Content-Type", "application/json", "Accept", "application/json"));
        String telephoneField = telephone.isEmpty() ? "" : ",\"telepon\":{\"value\":\"" + telephone + "\"}";
        HttpResponse<byte[]> started = WebVisitor.of(port, Desk.CLERK)
                .send(
                        "POST",
                        "/camunda/api/engine/engine/default/process-definition/"
                                + desk.definition("uji-potongan", "melati") + "/submit-form",
                        all,
                        ("{\"variables\":{\"namaPemohon\":{\"value\":\"" + applicant
                                        + "\"},\"pokok\":{\"value\":\"Izin\"}" + telephoneField + "}}")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(started.statusCode()).as(new String(started.body())).isEqualTo(200);
        return String.valueOf(Json.read(new String(started.body()), new TypeReference<Map<String, Object>>() {})
                .get("id"));
    }

    private String noticeOf(String caseId) {
        return String.join(
                "\n",
                jdbc.queryForList(
                        "select concat(channel, ' ', address, ' ', subject, ' ', body) from ln_notice"
                                + " where case_id = ? and recipient = 'pemohon'",
                        String.class,
                        caseId));
    }

    private String similar(String values) {
        HttpResponse<byte[]> answer =
                post(Desk.CLERK, "similar/" + desk.definition(Desk.SMALL, "melati"), "{\"values\":" + values + "}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(String user, String path, String json) {
        return WebVisitor.of(port, user)
                .send(
                        "POST",
                        OURS + path,
                        Map.of("Content-Type", "application/json", "Accept", "*/*"),
                        json.getBytes(StandardCharsets.UTF_8));
    }

    private String start(String applicant, String nik, String subject) {
        Map<String, Object> form = new TreeMap<>(Desk.SMALL_CASE);
        form.put("namaPemohon", applicant);
        form.put("pokok", subject);
        if (!nik.isEmpty()) {
            form.put("nik", nik);
        }
        return desk.start(Desk.CLERK, Desk.SMALL, form);
    }

    private String numberOf(String caseId) {
        return String.valueOf(jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId));
    }
}
