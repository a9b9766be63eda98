package id.loketnaker.engine.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The case is received on Monday 3 August 2026. The clerk's letter is due on Wednesday 12 August at closing time, 80 %
 * of its seven working days end on Tuesday 11 August; above the clerk are mediator and head of the office.
 */
@EngineTest
class EscalationTest {

    private static final String LETTER = "Task_Siapkan";
    private static final String CHECK = "Task_Periksa";

    @Autowired
    Desk desk;

    @Autowired
    EscalationSweep sweep;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void receivedOnMonday() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2026-08-11T15:59 | 50  | petugas-loket                         | -
                    2026-08-11T16:00 | 75  | petugas-loket                         | WARNED
                    2026-08-12T15:59 | 75  | petugas-loket                         | WARNED
                    2026-08-12T16:00 | 100 | petugas-loket mediator                | WARNED ESCALATED:Mediator
                    2026-08-13T15:59 | 100 | petugas-loket mediator                | WARNED ESCALATED:Mediator
                    2026-08-13T16:00 | 100 | petugas-loket mediator kepala-dinas   | WARNED ESCALATED:Mediator ESCALATED:Kepala dinas
                    2026-09-30T16:00 | 100 | petugas-loket mediator kepala-dinas   | WARNED ESCALATED:Mediator ESCALATED:Kepala dinas
                    """)
    void a_late_task_goes_up_the_chain(String moment, int priority, String roles, String entries) {
        desk.at(moment);

        sweepUntilQuiet();

        assertThat(desk.task(caseId, LETTER).getPriority()).isEqualTo(priority);
        assertThat(rolesOf(LETTER)).containsExactlyInAnyOrder(roles.split(" "));
        assertThat(String.join(" ", stepsOf(LETTER))).isEqualTo(Objects.requireNonNullElse(entries, ""));
    }

    @Test
    void a_limit_too_short_for_a_warning_goes_to_the_superior_at_once() {
        desk.at("2026-08-05T16:00");

        sweepUntilQuiet();

        assertThat(stepsOf(CHECK)).containsExactly("ESCALATED:Kepala dinas");
    }

    @Test
    void a_task_that_is_done_is_left_alone() {
        desk.complete(Desk.CLERK, desk.task(caseId, LETTER), Map.of("catatan", "sudah"));
        desk.at("2026-08-14T16:00");

        sweepUntilQuiet();

        assertThat(stepsOf(LETTER)).isEmpty();
    }

    @Test
    void nobody_is_warned_while_the_clock_stands_still_and_later_by_as_much_when_it_goes_on() {
        desk.at("2026-08-03T10:00");
        desk.complete("mediator.melati", desk.task(caseId, CHECK), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.at("2026-08-12T16:00");
        sweepUntilQuiet();
        assertThat(stepsOf(LETTER)).isEmpty();

        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "sudah"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "sudah"));
        sweepUntilQuiet();
        assertThat(stepsOf(LETTER)).isEmpty();

        desk.at("2026-08-24T16:00"); // seven working days stood still, Monday 17 August is a holiday
        sweepUntilQuiet();
        assertThat(stepsOf(LETTER)).containsExactly("WARNED", "ESCALATED:Mediator");
    }

    @Test
    void several_nodes_take_each_step_once() throws Exception {
        desk.at("2026-08-13T16:00");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                sweepUntilQuiet();
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(stepsOf(LETTER)).containsExactly("WARNED", "ESCALATED:Mediator", "ESCALATED:Kepala dinas");
    }

    @Test
    void hundreds_of_limits_whose_task_is_gone_hold_up_no_other() {
        IntStream.range(0, 450).forEach(this::limitOfNoTask);
        desk.at("2026-08-12T16:00");

        sweep.run();

        assertThat(stepsOf(LETTER)).containsExactly("WARNED", "ESCALATED:Mediator");
        jdbc.update("delete from ln_deadline where id like 'tanpa-tugas-%'");
    }

    /** As a crash of another application might leave it behind; its step has been due for longer than any other. */
    private void limitOfNoTask(int number) {
        jdbc.update("""
                insert into ln_deadline (id, case_id, kind, basis, element_id, opened_at, started_at, amount, unit, share,
                                         due_at, provisional, state, step, next_step_at)
                select ?, case_id, kind, basis, element_id, opened_at, started_at, amount, unit, share,
                       due_at, provisional, state, step, opened_at
                  from ln_deadline where case_id = ? and element_id = ? and id not like 'tanpa-tugas-%'""", "tanpa-tugas-%s-%03d".formatted(caseId, number), caseId, LETTER);
    }

    /** One look carries out one step of a task; the longest chain here has three. */
    private void sweepUntilQuiet() {
        for (int look = 0; look < 4; look++) {
            sweep.run();
        }
    }

    private List<String> rolesOf(String element) {
        return tasks.getIdentityLinksForTask(desk.task(caseId, element).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private List<String> stepsOf(String element) {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.elementId().equals(element))
                .filter(entry -> entry.kind() == EntryKind.WARNED || entry.kind() == EntryKind.ESCALATED)
                .map(EscalationTest::told)
                .toList();
    }

    private static String told(Entry entry) {
        return entry.kind() + (entry.details() == null ? "" : ":" + entry.details());
    }
}
