package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine gives up on a step: administrators are told, and the page shows it until it is mended. */
@EngineTest
class StoppedCasesTest {

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";
    private String incident = "";

    /** Of other tests of this application. */
    @BeforeEach
    void nothingElseStandsStill() {
        jdbc.update("update ACT_RU_INCIDENT set CAUSE_INCIDENT_ID_ = null, ROOT_CAUSE_INCIDENT_ID_ = null");
        jdbc.update("delete from ACT_RU_INCIDENT");
        theEngineGivesUp();
    }

    private void theEngineGivesUp() {
        jdbc.update("delete from ln_notice");
        mailOfAdministrator("admin@kantor.test");
        caseId = desk.start();
        String execution = runtime.getActivityInstance(caseId)
                .getChildActivityInstances()[0]
                .getExecutionIds()[0];
        incident = runtime.createIncident(
                        Incident.FAILED_JOB_HANDLER_TYPE, execution, "job-1", "java.lang.NullPointerException")
                .getId();
    }

    @AfterEach
    void mended() {
        mend();
        mailOfAdministrator(null);
        jdbc.update("delete from ln_notice");
    }

    @Test
    void administrators_are_told_which_case_stopped_and_nothing_of_the_applicant() {
        String number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);

        List<Map<String, Object>> told = jdbc.queryForList("select recipient, address, subject, body from ln_notice");

        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail).containsEntry("RECIPIENT", "admin").containsEntry("ADDRESS", "admin@kantor.test");
            assertThat(String.valueOf(mail.get("SUBJECT"))).contains(number);
            assertThat(String.valueOf(mail.get("BODY")))
                    .contains(caseId)
                    .doesNotContain("Siti Aminah", "NullPointerException");
        });
    }

    @Test
    void the_page_counts_the_case_and_lists_it_until_it_is_mended() throws IOException {
        assertThat(json("sla").get("stopped").asInt()).isEqualTo(1);
        assertThat(json("sla/cases?status=gangguan").get("rows"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id").asText()).isEqualTo(caseId));
        assertThat(json("sla/cases?status=gangguan").get("count").asInt()).isEqualTo(1);

        mend();

        assertThat(json("sla").get("stopped").asInt()).isZero();
    }

    @Test
    void another_office_sees_nothing_of_it() throws IOException {
        JsonNode board = new ObjectMapper()
                .readTree(CockpitVisitor.of(port, "manajer.kenanga").get("sla").body());

        assertThat(board.get("stopped").asInt()).isZero();
    }

    /** As a retry that succeeds does; the engine resolves an incident of a job in no other way. */
    private void mend() {
        jdbc.update("delete from ACT_RU_INCIDENT where ID_ = ?", incident);
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper()
                .readTree(CockpitVisitor.of(port, "manajer.melati").get(path).body());
    }

    private void mailOfAdministrator(@Nullable String address) {
        User admin = identity.createUserQuery().userId("admin").singleResult();
        admin.setEmail(address);
        identity.saveUser(admin);
    }
}
