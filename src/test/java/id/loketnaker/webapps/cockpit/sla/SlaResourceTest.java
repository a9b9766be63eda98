package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets which figures, asked for by hand. */
@EngineTest
class SlaResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla",
                "sla/cases",
                "sla/workload",
                "sla/download",
                "sla/download?format=csv",
                "sla?office=melati"
            })
    void an_official_gets_no_figure(String path) {
        assertThat(as("petugas-loket.melati").get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla",
                "sla/cases",
                "sla/workload",
                "sla/download?format=csv&table=layanan",
                "sla/download?format=csv&table=petugas"
            })
    void the_head_of_the_office_and_of_the_unit_see_what_the_manager_sees(String path) {
        desk.start();

        byte[] managers = as("manajer.melati").get(path).body();

        for (String head : List.of("kepala-dinas.melati", "mediator.melati")) {
            HttpResponse<byte[]> answer = as(head).get(path);
            assertThat(answer.statusCode()).as(head).isEqualTo(200);
            assertThat(withoutMoment(answer.body())).as(head).isEqualTo(withoutMoment(managers));
        }
    }

    private static String withoutMoment(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).replaceFirst("\"asOf\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "notices", "offices"})
    void what_is_the_managers_alone_is_not_the_heads(String path) {
        assertThat(as("kepala-dinas.melati").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void of_an_office_that_is_not_theirs_a_head_sees_nothing() {
        assertThat(as("kepala-dinas.melati").get("sla?office=kenanga").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla",
                "sla/cases",
                "sla/workload",
                "sla/download",
                "sla/download?format=csv",
                "sla?office=melati"
            })
    void a_process_owner_who_may_enter_Cockpit_is_told_that_figures_are_not_for_them(String path) {
        HttpResponse<byte[]> answer = as("pemilik-proses.melati").get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(text(answer)).contains("tidak dibuka untuk peran Anda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sla", "sla/cases", "sla/workload", "sla/download"})
    void a_stranger_gets_no_figure(String path) {
        assertThat(CockpitVisitor.stranger(port).get(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla?office=melati",
                "sla/cases?office=melati",
                "sla/workload?office=melati",
                "sla/download?format=csv&office=melati",
                "sla?office=tidak-ada"
            })
    void another_office_is_not_there_for_a_manager(String path) {
        assertThat(as("manajer.kenanga").get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla",
                "sla?unit=melati/pelayanan",
                "sla?service=uji-jeda",
                "sla?official=mediator.melati",
                "sla/cases",
                "sla/cases?status=tugas&role=petugas-loket",
                "sla/cases?status=selesai-terlambat&period=365",
                "sla/workload",
                "sla/download?format=csv&table=perkara",
                "sla/download?format=csv&table=petugas"
            })
    void nothing_of_another_office_is_in_what_a_manager_sees(String path) {
        String caseId = desk.start();
        String number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);

        HttpResponse<byte[]> answer = as("manajer.kenanga").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).doesNotContain(caseId, number, "\"melati\"", "mediator.melati");
    }

    @ParameterizedTest
    @CsvSource({
        "sla?period=31, 'Periode harus 30, 90, atau 365 hari.'",
        "sla?period=x, Isian periode harus berupa angka.",
        "sla/cases?page=0, Halaman harus 1 sampai 100000.",
        "sla/cases?status=semua, Daftar \\\"semua\\\" tidak ada.",
        "sla/download?format=pdf, Bentuk \\\"pdf\\\" tidak ada.",
        "sla/download?format=csv&table=x, Tabel \\\"x\\\" tidak ada."
    })
    void what_is_not_offered_is_refused_with_a_reason(String path, String reason) {
        HttpResponse<byte[]> answer = as("manajer.melati").get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).contains(reason);
    }

    @Test
    void a_new_case_is_on_the_page_at_once_with_its_promise_and_where_it_waits() throws IOException {
        String caseId = desk.start();

        JsonNode row = onSomePage("sla/cases?status=tepat-waktu&service=uji-jeda", caseId);

        assertThat(row.get("status").asText()).isEqualTo("tepat-waktu");
        assertThat(row.get("due").asText()).endsWith("+09:00");
        assertThat(row.get("steps")).isNotEmpty();
        JsonNode service = find(json("sla").get("services"), "service", "uji-jeda");
        assertThat(service.get("promise").asText()).isEqualTo("10 hari kerja");
    }

    @Test
    void a_claimed_task_is_the_load_of_its_official_and_an_unclaimed_one_of_its_role() throws IOException {
        String caseId = desk.start();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .list()
                .get(0)
                .getId();
        int before = unclaimed(json("sla/workload"));

        engine.getTaskService().claim(task, "petugas-khusus.melati");

        JsonNode view = json("sla/workload");
        assertThat(find(view.get("officials"), "official", "petugas-khusus.melati")
                        .get("open")
                        .asInt())
                .isEqualTo(1);
        assertThat(unclaimed(view)).isEqualTo(before - 1);
        engine.getTaskService().claim(task, null);
    }

    @Test
    void officials_stand_there_by_name_and_are_offered_whether_or_not_they_hold_a_task() throws IOException {
        String caseId = desk.start();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .list()
                .get(0)
                .getId();
        User mediator = engine.getIdentityService()
                .createUserQuery()
                .userId("mediator.melati")
                .singleResult();
        engine.getTaskService().claim(task, mediator.getId());

        JsonNode row = onSomePage("sla/cases?official=mediator.melati", caseId);

        assertThat(row.get("steps").findValuesAsText("official")).contains(OfficialNames.shown(mediator));
        assertThat(find(json("sla").get("choices").get("officials"), "id", "kepala-dinas.melati")
                        .get("name")
                        .asText())
                .isNotEqualTo("kepala-dinas.melati");
        assertThat(text(as("manajer.melati").get("sla/download?format=csv&table=petugas")))
                .contains(OfficialNames.shown(mediator))
                .doesNotContain("mediator.melati");
        engine.getTaskService().claim(task, null);
    }

    @Test
    void a_name_that_looks_like_a_formula_is_a_text_in_the_csv() {
        desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", "=HYPERLINK(\"http://contoh\")", "jenis", "orang"));

        HttpResponse<byte[]> answer = as("manajer.melati").get("sla/download?format=csv&table=perkara");

        assertThat(text(answer)).startsWith("\uFEFFNomor;Pemohon;").contains("\"'=HYPERLINK(\"\"http://contoh\"\")\"");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment; filename=\"sla-perkara-");
    }

    @Test
    void the_file_of_cases_that_ended_late_has_all_of_them_and_not_a_page() {
        int more = CaseLists.PAGE + 3;
        String today = LocalDate.now(Desk.ZONE).toString();
        try {
            for (int number = 0; number < more; number++) {
                endedLate("lambat-" + number, today);
            }
            jdbc.update(
                    "insert into ln_tally_case (office, service, closed_on, ended, kept) values (?, ?, ?, ?, 0)",
                    "melati",
                    "uji-lambat",
                    today,
                    more);

            String file = text(as("manajer.melati")
                    .get("sla/download?format=csv&table=perkara&status=selesai-terlambat&service=uji-lambat"));

            assertThat(file.lines().filter(line -> line.startsWith("lambat-"))).hasSize(more);
        } finally {
            jdbc.update("delete from ln_tally_case where service = 'uji-lambat'");
            jdbc.update("delete from ln_case where service = 'uji-lambat'");
        }
    }

    private void endedLate(String id, String day) {
        jdbc.update("""
                insert into ln_case (id, number, office, service, definition_id, applicant, state, received_at, closed_at,
                                     closed_on, tallied, late)
                values (?, ?, 'melati', 'uji-lambat', 'contoh:1', 'Siti', 'CLOSED', ?, ?, ?, true, true)""", id, id, day + " 09:00:00", day + " 10:00:00", day);
    }

    private static int unclaimed(JsonNode view) {
        int sum = 0;
        for (JsonNode role : view.get("roles")) {
            sum += role.get("unclaimed").asInt();
        }
        return sum;
    }

    private JsonNode json(String path) throws IOException {
        return JSON.readTree(as("manajer.melati").get(path).body());
    }

    /** Other tests of the same application have left cases that come before. */
    private JsonNode onSomePage(String path, String caseId) throws IOException {
        for (int page = 1; ; page++) {
            JsonNode rows = json(path + "&page=" + page).get("rows");
            assertThat(rows)
                    .as("page " + page + ", and no " + caseId + " up to it")
                    .isNotEmpty();
            for (JsonNode row : rows) {
                if (row.get("id").asText().equals(caseId)) {
                    return row;
                }
            }
        }
    }

    private static JsonNode find(JsonNode rows, String field, String value) {
        for (JsonNode row : rows) {
            if (row.get(field).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no " + value + " in " + rows);
    }

    private CockpitVisitor as(String user) {
        return CockpitVisitor.of(port, user);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
