package id.loketnaker.webapps.tasklist.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.schedule.Hearing;
import id.loketnaker.schedule.Hearings;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the form of a hearing says stands in the calendar, and what needs the same official or room is told. */
@EngineTest
class HearingsTest {

    private static final String PLUGIN = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final String MEDIATOR = "mediator.bekasi";
    private static final String COLLEAGUE = "mediator-2.bekasi";
    private static final Map<String, String> JSON =
            Map.of("Content-Type", "application/json", "Accept", "application/json");

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    Hearings hearings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private LocalDate day;
    private String first = "";
    private String second = "";

    @BeforeEach
    void two_disputes_that_are_to_be_heard() {
        jdbc.update("delete from ln_hearing");
        first = handedOver("Nina Contoh");
        second = handedOver("Nurdin Contoh");
        day = Mediation.hearing();
    }

    @Test
    void a_hearing_stands_in_the_calendar_of_its_day_with_official_and_room() {
        summon(MEDIATOR, first, "09:00", "Ruang Mediasi 1");

        assertThat(hearings.between("bekasi", day, day)).singleElement().satisfies(hearing -> {
            assertThat(hearing.caseId()).isEqualTo(first);
            assertThat(hearing.time()).hasToString("09:00");
            assertThat(hearing.place()).isEqualTo("Ruang Mediasi 1");
            assertThat(hearing.official()).isEqualTo(MEDIATOR);
        });
        JsonNode agenda = json(visitor(MEDIATOR).get(PLUGIN + "hearings?from=" + day + "&until=" + day))
                .get(0);
        assertThat(agenda.get("hearings")).hasSize(1);
        assertThat(agenda.get("hearings").get(0).get("clash").asBoolean()).isFalse();
        assertThat(json(visitor(MEDIATOR).get(PLUGIN + "hearings/any"))
                        .get("any")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_same_official_or_the_same_room_within_the_hour_clashes_and_nothing_else() {
        summon(MEDIATOR, first, "09:00", "Ruang Mediasi 1");
        String task = summons(second).getId();

        assertThat(clashes(MEDIATOR, task, "09:30", "Ruang lain"))
                .as("same official")
                .hasSize(1);
        assertThat(clashes(COLLEAGUE, task, "09:30", "ruang mediasi-1"))
                .as("same room")
                .hasSize(1);
        assertThat(clashes(COLLEAGUE, task, "09:30", "Ruang lain"))
                .as("neither")
                .isEmpty();
        assertThat(clashes(MEDIATOR, task, "10:00", "Ruang Mediasi 1"))
                .as("an hour later")
                .isEmpty();

        summon(MEDIATOR, second, "09:30", "Ruang Mediasi 1");
        JsonNode both = json(visitor(MEDIATOR).get(PLUGIN + "hearings?from=" + day + "&until=" + day))
                .get(0)
                .get("hearings");
        assertThat(both)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.get("clash").asBoolean()).isTrue());
    }

    @Test
    void of_a_case_of_others_a_clash_tells_when_and_where_and_nothing_else() {
        summon(MEDIATOR, first, "09:00", "Ruang Mediasi 1");
        String task = summons(second).getId();
        jdbc.update("update ln_case set service = 'layanan-lain' where id = ?", first);
        try {
            assertThat(clashes(COLLEAGUE, task, "09:30", "Ruang Mediasi 1"))
                    .singleElement()
                    .satisfies(clash -> {
                        assertThat(clash.get("time").asText()).isEqualTo("09:00");
                        assertThat(clash.get("place").asText()).isEqualTo("Ruang Mediasi 1");
                        assertThat(clash.get("number").asText()).isEqualTo("perkara lain");
                        assertThat(clash.toString()).doesNotContain(first, "Nina", MEDIATOR);
                    });
        } finally {
            jdbc.update("update ln_case set service = ? where id = ?", Mediation.SERVICE, first);
        }
    }

    @Test
    void a_case_has_one_hearing_ahead_and_one_that_ended_has_none() {
        Hearing earlier = hearing(day.minusDays(1));
        transaction.executeWithoutResult(status -> hearings.set(earlier, "Task_X", day.minusDays(7)));
        summon(MEDIATOR, first, "09:00", "Ruang Mediasi 1");

        assertThat(hearings.between("bekasi", day.minusDays(9), day.plusDays(9)))
                .extracting(Hearing::day)
                .containsExactly(day);

        jdbc.update("update ln_case set state = 'DELETED' where id = ?", first);
        assertThat(hearings.between("bekasi", day, day)).isEmpty();
    }

    @Test
    void a_step_that_is_taken_back_gives_the_time_back() {
        Hearing earlier = hearing(day);
        transaction.executeWithoutResult(status -> hearings.set(earlier, "Task_X", day.minusDays(7)));
        jdbc.update("update ln_hearing set set_at = '2020-01-01 00:00:00'");
        Instant before = Instant.parse("2020-02-01T00:00:00Z");
        transaction.executeWithoutResult(status -> hearings.set(hearing(day.plusDays(1)), "Task_Y", day.minusDays(7)));

        transaction.executeWithoutResult(status -> hearings.takeBack(first, before));

        assertThat(hearings.between("bekasi", day, day.plusDays(1)))
                .extracting(Hearing::day)
                .containsExactly(day);
    }

    @Test
    void hearings_are_erased_with_their_case() {
        summon(MEDIATOR, first, "09:00", "Ruang Mediasi 1");

        transaction.executeWithoutResult(status -> hearings.erase(List.of(first)));

        assertThat(jdbc.queryForObject("select count(*) from ln_hearing", Integer.class))
                .isZero();
    }

    @Test
    void only_who_works_on_such_services_sees_the_calendar() {
        String asked = PLUGIN + "hearings?from=" + day + "&until=" + day;
        assertThat(json(visitor("mediator.melati").get(asked))).isEmpty();
        assertThat(visitor(MEDIATOR)
                        .get(PLUGIN + "hearings?from=" + day + "&until=" + day.minusDays(1))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor(MEDIATOR)
                        .get(PLUGIN + "hearings?from=besok&until=" + day)
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor("mediator.melati")
                        .send(
                                "POST",
                                PLUGIN + "task/" + summons(second).getId() + "/clashes",
                                JSON,
                                "{\"day\":\"2026-03-09\",\"time\":\"09:00\"}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(404);
    }

    private Hearing hearing(LocalDate on) {
        return new Hearing(first, "", "", "bekasi", "mediasi-phi", on, LocalTime.of(9, 0), "Ruang", MEDIATOR);
    }

    private String handedOver(String applicant) {
        String caseId = desk.start("petugas-loket.bekasi", Mediation.SERVICE, Mediation.application(applicant));
        Map<String, Object> complete = new HashMap<>(Mediation.complete());
        complete.put("klarifikasi", "tidak");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_PeriksaBerkas"), complete);
        return caseId;
    }

    private Task summons(String caseId) {
        return desk.task(caseId, "Task_PanggilanPertama");
    }

    private void summon(String mediator, String caseId, String time, String place) {
        desk.complete(
                mediator,
                summons(caseId),
                Map.of("tanggalSidang", day.toString(), "waktuSidang", time, "tempatSidang", place));
    }

    private JsonNode clashes(String user, String task, String time, String place) {
        return json(visitor(user)
                .send(
                        "POST",
                        PLUGIN + "task/" + task + "/clashes",
                        JSON,
                        "{\"day\":\"%s\",\"time\":\"%s\",\"place\":\"%s\"}"
                                .formatted(day, time, place)
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private WebVisitor visitor(String user) {
        return WebVisitor.of(port, user);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
