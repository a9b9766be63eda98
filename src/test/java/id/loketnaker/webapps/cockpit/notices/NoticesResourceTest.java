package id.loketnaker.webapps.cockpit.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees what did not reach people, and what may be done about it. */
@EngineTest
class NoticesResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void oneOfEachState() {
        jdbc.update("delete from ln_notice");
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
        for (String state : new String[] {"WAITING", "SENT", "RECORDED", "FAILED", "CANCELLED"}) {
            jdbc.update("""
                    insert into ln_notice (id, event_key, recipient, case_id, office, about, channel, address, sender_name,
                        subject, body, state, tries, created_at, next_try_at, last_error)
                    values (?, ?, 'pemohon', ?, 'melati', 'pemberitahuan/x.txt', 'MAIL', 'siti@contoh.test', 'Dinas',
                        'Berkas <b>kurang</b>', 'Isi', ?, 0, '2026-08-03 00:00:00', null, 'ditolak')""", state, state, caseId, state);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator.melati", "pemilik-proses.melati"})
    void only_managers_see_them_and_may_act(String user) {
        assertThat(as(user).get("notices").statusCode()).isEqualTo(403);
        assertThat(as(user).post("notices/FAILED/send").statusCode()).isEqualTo(403);
        assertThat(as(user).post("notices/FAILED/cancel").statusCode()).isEqualTo(403);
        assertThat(stateOf("FAILED")).isEqualTo("FAILED");
    }

    @Test
    void a_process_owner_who_may_enter_Cockpit_is_told_that_this_is_not_for_them() {
        CockpitVisitor owner = as("pemilik-proses.melati");

        assertThat(text(owner.get("notices"))).contains("tidak dibuka untuk peran Anda");
        assertThat(text(owner.post("notices/FAILED/cancel"))).contains("tidak dibuka untuk peran Anda");
    }

    @Test
    void a_stranger_sees_nothing() {
        assertThat(CockpitVisitor.stranger(port).get("notices").statusCode()).isEqualTo(401);
    }

    @Test
    void a_manager_sees_what_failed_first_with_the_reason_and_how_many_there_are() throws IOException {
        JsonNode page = JSON.readTree(as("manajer.melati").get("notices").body());

        assertThat(page.get("notices")).hasSize(1);
        JsonNode failed = page.get("notices").get(0);
        assertThat(failed.get("number").asText())
                .isEqualTo(register.find(caseId).orElseThrow().number());
        assertThat(failed.get("error").asText()).isEqualTo("ditolak");
        assertThat(failed.get("recipient").asText()).isEqualTo("pemohon");
        assertThat(failed.get("created").asText()).contains("+09:00");
        assertThat(page.get("counts").toString()).isEqualTo("{\"failed\":1,\"recorded\":1,\"waiting\":1}");
    }

    @Test
    void the_notices_of_another_office_are_not_there() {
        String page = text(as("manajer.kenanga").get("notices"));

        assertThat(page).contains("\"failed\":0").doesNotContain("siti@contoh.test");
        assertThat(as("manajer.kenanga").post("notices/FAILED/send").statusCode())
                .isEqualTo(400);
        assertThat(stateOf("FAILED")).isEqualTo("FAILED");
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, send, WAITING, NOTICE_WRITTEN",
        "RECORDED, send, WAITING, NOTICE_WRITTEN",
        "CANCELLED, send, WAITING, NOTICE_WRITTEN",
        "FAILED, cancel, CANCELLED, NOTICE_CANCELLED",
        "RECORDED, cancel, CANCELLED, NOTICE_CANCELLED",
        "WAITING, cancel, CANCELLED, NOTICE_CANCELLED"
    })
    void a_manager_sends_again_or_calls_off_and_the_record_of_the_case_says_who(
            String id, String order, String state, EntryKind told) {
        assertThat(as("manajer.melati").post("notices/" + id + "/" + order).statusCode())
                .isEqualTo(204);

        assertThat(stateOf(id)).isEqualTo(state);
        assertThat(register.recordOf(caseId)).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(told);
            assertThat(entry.actor()).isEqualTo("manajer.melati");
        });
    }

    @ParameterizedTest
    @CsvSource({"SENT, send", "SENT, cancel", "WAITING, send", "CANCELLED, cancel", "lain, send"})
    void what_was_sent_cannot_be_undone_or_repeated(String id, String order) {
        HttpResponse<byte[]> answer = as("manajer.melati").post("notices/" + id + "/" + order);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).contains("muat ulang halaman ini");
    }

    @Test
    void a_state_that_there_is_not_is_refused() {
        assertThat(text(as("manajer.melati").get("notices?state=semua"))).contains("tidak ada");
    }

    private String stateOf(String id) {
        return String.valueOf(jdbc.queryForObject("select state from ln_notice where id = ?", String.class, id));
    }

    private CockpitVisitor as(String user) {
        return CockpitVisitor.of(port, user);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
