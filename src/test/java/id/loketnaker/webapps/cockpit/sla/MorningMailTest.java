package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.engine.MailWishes;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The office opens at 8.00 from Monday to Friday; Monday 17 August 2026 is a holiday. */
@EngineTest
class MorningMailTest {

    private static final String HEAD = "kepala-dinas.melati";
    private static final String TUESDAY_AT_OPENING = "2026-08-18T08:00";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    MorningSweep sweep;

    @Autowired
    MailWishes wishes;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void theHeadAskedForIt() {
        jdbc.update("delete from ln_notice");
        mailOf(HEAD, "kepala@melati.test");
        desk.doAs(HEAD, () -> wishes.chooseMorning(true));
    }

    @AfterEach
    void asBefore() {
        desk.doAs(HEAD, () -> wishes.chooseMorning(false));
        mailOf(HEAD, null);
        jdbc.update("delete from ln_notice");
    }

    @Test
    void comes_once_when_the_office_opens() {
        desk.at(TUESDAY_AT_OPENING);

        sweep.run();
        sweep.run();

        assertThat(told())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .containsEntry("ADDRESS", "kepala@melati.test")
                        .containsEntry("OFFICE", "melati")
                        .containsEntry("ABOUT", "ringkasan-pagi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-18T07:59", // not open yet
                "2026-08-18T09:00", // the morning is over
                "2026-08-17T08:00", // a holiday
                "2026-08-16T08:00" // Sunday
            })
    void comes_at_no_other_time(String moment) {
        desk.at(moment);

        sweep.run();

        assertThat(told()).isEmpty();
    }

    @Test
    void comes_to_nobody_who_did_not_ask_or_leads_nothing() {
        desk.at(TUESDAY_AT_OPENING);
        desk.doAs(HEAD, () -> wishes.chooseMorning(false));
        mailOf("petugas-loket.melati", "loket@melati.test");
        desk.doAs("petugas-loket.melati", () -> wishes.chooseMorning(true));

        sweep.run();

        assertThat(told()).isEmpty();
        mailOf("petugas-loket.melati", null);
        desk.doAs("petugas-loket.melati", () -> wishes.chooseMorning(false));
    }

    @Test
    void says_the_numbers_of_the_page_and_names_no_applicant() throws IOException {
        desk.at("2026-08-03T09:00");
        String caseId = desk.start();
        String number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);
        String applicant = jdbc.queryForObject("select applicant from ln_case where id = ?", String.class, caseId);
        desk.at(TUESDAY_AT_OPENING); // the promise of ten working days ends that day

        sweep.run();

        String body = String.valueOf(told().get(0).get("BODY"));
        assertThat(body)
                .contains("Perkara yang janjinya sudah lewat: " + count("terlambat"))
                .contains("Janji yang jatuh tempo sampai hari kerja berikutnya: " + count("besok"))
                .contains("#/sla?daftar=besok&kantor=melati")
                .doesNotContain(applicant);
        assertThat(count("besok")).isPositive();
        assertThat(number).isNotBlank();
    }

    private int count(String list) throws IOException {
        JsonNode page = new ObjectMapper()
                .readTree(CockpitVisitor.of(port, HEAD)
                        .get("sla/cases?office=melati&status=" + list)
                        .body());
        return page.get("count").asInt();
    }

    private List<Map<String, Object>> told() {
        return jdbc.queryForList("select address, office, about, subject, body from ln_notice");
    }

    private void mailOf(String id, @Nullable String address) {
        User user = identity.createUserQuery().userId(id).singleResult();
        user.setEmail(address);
        identity.saveUser(user);
    }
}
