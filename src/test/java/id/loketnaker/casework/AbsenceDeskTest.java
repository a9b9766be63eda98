package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.TeamTasks.Colleague;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From Monday 3 to Tuesday 4 August 2026 the mediator of Melati is away, and a clerk does their work. */
@EngineTest
class AbsenceDeskTest {

    private static final String OFFICE = "melati";
    private static final String AWAY = "mediator.melati";
    private static final String SUBSTITUTE = "petugas-loket-2.melati";
    private static final String CLERK = "petugas-loket.melati";
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 8, 4);
    private static final String FORM = "{\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}";

    @Autowired
    AbsenceDesk absences;

    @Autowired
    HandOvers handOvers;

    @Autowired
    ControlCards cards;

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";
    private Task inspection = Mockito.mock(Task.class);

    @BeforeEach
    void away() {
        desk.at("2026-08-03T07:00");
        desk.doAs(AWAY, () -> absences.add(OFFICE, AWAY, SUBSTITUTE, MONDAY, TUESDAY));
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
        inspection = desk.task(caseId, "Task_Periksa");
    }

    @Test
    void whom_somebody_sets_and_calls_off_stands_on_the_audit_trail() {
        String id = jdbc.queryForObject(
                "select id from ln_absence where absent = ? order by set_at desc limit 1", String.class, AWAY);
        desk.doAs(AWAY, () -> absences.end(id));

        assertThat(jdbc.queryForList(
                        "select concat(user_id, ' ', action, ' ', object) from ln_audit where kind = 'ABSENCE'"
                                + " order by id desc limit 2",
                        String.class))
                .containsExactly(
                        AWAY + " endAbsence " + AWAY + ": " + SUBSTITUTE + ", melati",
                        AWAY + " setAbsence " + AWAY + ": " + SUBSTITUTE + ", 2026-08-03 s.d. 2026-08-04, melati");
    }

    @AfterEach
    void back() {
        jdbc.update("delete from ln_absence");
    }

    @Test
    void the_substitute_sees_and_does_what_the_absent_would_and_the_record_says_for_whom() {
        assertThat(rest.get(SUBSTITUTE, path("")).status()).isEqualTo(200);
        assertThat(rest.get("petugas-loket-3.melati", path("")).status()).isEqualTo(404);

        assertThat(rest.post(SUBSTITUTE, path("/submit-form"), FORM).status()).isEqualTo(204);

        assertThat(last(EntryKind.TASK_DONE).actor()).isEqualTo(SUBSTITUTE);
        Entry acted = last(EntryKind.DONE_FOR_ANOTHER);
        assertThat(acted.actor()).isEqualTo(SUBSTITUTE);
        assertThat(acted.details()).isEqualTo("Mediator Dinas Tenaga Kerja Kota Melati");
    }

    @Test
    void what_the_absent_holds_is_theirs_and_the_substitutes() {
        desk.doAs(AWAY, () -> tasks.claim(inspection.getId(), AWAY));

        assertThat(rest.post("admin", path("/submit-form"), FORM).status()).isEqualTo(409);
        assertThat(rest.post(SUBSTITUTE, path("/submit-form"), FORM).status()).isEqualTo(204);
        assertThat(last(EntryKind.DONE_FOR_ANOTHER).details()).startsWith("Mediator");
    }

    @Test
    void the_card_tells_who_did_it_for_whom() {
        rest.post(SUBSTITUTE, path("/submit-form"), FORM);

        assertThat(desk.as("manajer.melati", () -> cards.ofCase(caseId)).steps())
                .filteredOn(step -> step instanceof ControlCard.HandOver)
                .flatMap(step -> ((ControlCard.HandOver) step).moves())
                .anySatisfy(move -> {
                    assertThat(move.kind()).isEqualTo(ControlCard.MoveKind.DONE_FOR_ANOTHER);
                    assertThat(move.by()).startsWith("Petugas loket 2");
                    assertThat(move.note()).startsWith("Mediator");
                });
    }

    @Test
    void it_ends_by_itself_after_the_last_day() {
        desk.at("2026-08-04T23:59");
        assertThat(rest.get(SUBSTITUTE, path("")).status()).isEqualTo(200);
        desk.at("2026-08-05T00:00");
        assertThat(rest.get(SUBSTITUTE, path("")).status()).isEqualTo(404);
        assertThat(rest.get(AWAY, path("")).status()).isEqualTo(200);
    }

    @Test
    void it_can_be_called_off() {
        String id = desk.as(AWAY, absences::desks).get(0).absences().get(0).id();
        assertThatThrownBy(() -> desk.doAs(SUBSTITUTE, () -> absences.end(id))).isInstanceOf(UnknownException.class);
        desk.doAs("kepala-dinas.melati", () -> absences.end(id));
        assertThat(rest.get(SUBSTITUTE, path("")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas-loket.melati", "mediator.melati", "kepala-dinas.melati", "manajer.melati"})
    void one_sets_it_for_oneself_and_for_those_below(String user) {
        desk.doAs(user, () -> absences.add(OFFICE, CLERK, "petugas-loket-3.melati", MONDAY, MONDAY));
        assertThat(desk.as(CLERK, () -> absences.desks().get(0).absences()))
                .anySatisfy(each ->
                        assertThat(each.absentName()).isEqualTo("Petugas loket Dinas Tenaga Kerja Kota Melati"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas-loket-2.melati", "petugas-loket.melati"})
    void nobody_sets_it_for_a_superior_or_a_colleague(String user) {
        assertThatThrownBy(() -> desk.doAs(
                        user,
                        () -> absences.add(
                                OFFICE, "kepala-dinas.melati", user, MONDAY.plusDays(7), MONDAY.plusDays(8))))
                .isInstanceOf(NotTheirsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mediator.melati | petugas-loket.melati | 2026-08-02 | 2026-08-05 | Hari pertama",
                "mediator.melati | petugas-loket.melati | 2026-08-07 | 2026-08-06 | Hari terakhir",
                "mediator.melati | petugas-loket.melati | 2026-08-06 | 2028-08-06 | Paling lama",
                "mediator.melati | mediator.melati      | 2026-08-06 | 2026-08-06 | orang lain",
                "mediator.melati | mediator.bekasi      | 2026-08-06 | 2026-08-06 | penggantinya",
                "mediator.melati | petugas-loket.melati | 2026-08-04 | 2026-08-06 | sudah ada pengganti"
            })
    void days_and_people_must_be_possible(
            String absent, String substitute, LocalDate from, LocalDate until, String message) {
        assertThatThrownBy(() -> desk.doAs(AWAY, () -> absences.add(OFFICE, absent, substitute, from, until)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining(message);
    }

    @Test
    void who_is_away_is_offered_no_task() {
        desk.doAs("mediator.melati", () -> absences.add(OFFICE, CLERK, "petugas-loket-3.melati", MONDAY, MONDAY));
        String preparation = desk.task(caseId, "Task_Siapkan").getId();
        assertThat(desk.as("kepala-dinas.melati", () -> handOvers.of(preparation))
                        .colleagues())
                .extracting(Colleague::id)
                .doesNotContain(CLERK)
                .contains(SUBSTITUTE);
    }

    private String path(String below) {
        return "/task/" + inspection.getId() + below;
    }

    private Entry last(EntryKind kind) {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
