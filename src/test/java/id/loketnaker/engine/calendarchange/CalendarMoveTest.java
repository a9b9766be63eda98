package id.loketnaker.engine.calendarchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.CaseTerms;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deadlines move exactly once, whatever goes on beside. This node looks for a newer calendar once an hour only, so that
 * it counts in the old one until it is told; four deadlines of each case move.
 */
@EngineTest
@TestPropertySource(properties = "loketnaker.calendar.refresh=PT1H")
class CalendarMoveTest {

    private static final String MOVED = "MOVED";

    @Autowired
    Desk desk;

    @Autowired
    CalendarChanges changes;

    @Autowired
    CalendarMover mover;

    @Autowired
    CalendarDecisions decisions;

    @Autowired
    CalendarMoves moves;

    @Autowired
    CalendarBook book;

    @Autowired
    MoveBatch batch;

    @Autowired
    CaseTerms terms;

    @Autowired
    CaseTime time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void receivedOnMonday() {
        desk.at("2026-08-03T09:00");
        for (int number = 0; number < 6; number++) {
            cases.add(desk.start());
        }
    }

    @AfterEach
    void forget() {
        calendar().forget(runtime, time, transaction);
    }

    @Test
    void a_move_that_broke_off_goes_on_where_it_was() {
        approveHoliday();
        ApprovedChange change = book.find(1).orElseThrow();
        batch.move(change, moves.due(0, null, 7));
        transaction.executeWithoutResult(crash -> {
            moves.move(0, moves.due(0, null, 7), terms.in(1), clock.instant());
            crash.setRollbackOnly();
        });
        assertThat(book.find(1).orElseThrow().isDone()).isFalse();
        assertThat(book.left(1)).isEqualTo(6 * 5 - 7);

        mover.run();

        eachMovedOnce();
        assertThat(book.find(1).orElseThrow().isDone()).isTrue();
    }

    @Test
    void several_nodes_move_each_deadline_once() throws Exception {
        approveHoliday();

        Callable<Void> node = () -> {
            for (int look = 0; look < 5; look++) {
                mover.run();
            }
            return null;
        };
        together(List.of(node, node, node, node));

        eachMovedOnce();
        assertThat(book.find(1).orElseThrow().isDone()).isTrue();
        assertThat(book.find(1).orElseThrow().moved()).isEqualTo(6 * 4);
    }

    @Test
    void officials_go_on_working_and_what_they_finish_is_not_moved_any_more() throws Exception {
        approveHoliday();

        Callable<Void> node = () -> {
            mover.run();
            return null;
        };
        together(List.of(node, node, () -> {
            cases.forEach(this::check);
            return null;
        }));
        mover.run();

        for (String caseId : cases) {
            assertThat(desk.task(caseId, "Task_Periksa")).isNull();
            assertThat(desk.task(caseId, "Task_Siapkan").getDueDate()).hasSameTimeAs(Desk.moment("2026-08-13T16:00"));
            assertThat(calendar().due(caseId, "TASK", "Task_Siapkan")).isEqualTo(Desk.moment("2026-08-13T16:00"));
        }
        eachMovedOnce();
    }

    /**
     * Another node approved it and moved all there was; this one does not know yet and counts a new case in the old
     * calendar.
     */
    @Test
    void what_a_node_counts_in_the_old_calendar_is_moved_like_all_else() {
        transaction.executeWithoutResult(otherNode -> {
            book.approve(
                    1,
                    ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"),
                    ChangedCalendar.ADMIN,
                    clock.instant());
            book.finish(1, clock.instant());
        });
        String late = desk.start();
        cases.add(late);
        assertThat(calendar().due(late, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-18T16:00"));

        mover.run();

        eachMovedOnce();
    }

    /** Of the cases of this test two lost their pack, and one deadline of a third says nonsense. */
    @Test
    void what_cannot_be_moved_is_a_persons_to_decide_and_holds_up_nothing() {
        breakSome();
        approveHoliday();

        mover.run();

        assertThat(book.find(1).orElseThrow().isDone()).isTrue();
        cases.remove(2);
        cases.subList(0, 2).clear();
        eachMovedOnce();
        assertThat(desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 50)))
                .hasSize(2 * 5 + 1)
                .allSatisfy(each -> {
                    assertThat(each.reason()).isEqualTo(Fate.FAILED);
                    assertThat(each.after()).isEqualTo(each.before());
                });
        assertThat(calendar()
                        .approve(
                                ChangedCalendar.ADMIN,
                                ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-11")))
                .isEqualTo(2);
    }

    @Test
    void what_could_not_be_moved_is_tried_again_when_its_reason_is_gone() {
        List<String> all = List.copyOf(cases);
        String definition =
                jdbc.queryForObject("select definition_id from ln_case where id = ?", String.class, cases.get(0));
        breakSome();
        approveHoliday();
        mover.run();
        transaction.executeWithoutResult(mended -> {
            jdbc.update("update ln_case set definition_id = ? where definition_id = 'hilang'", definition);
            jdbc.update("update ln_deadline set share = 100 where share = 0");
        });

        for (OpenDecision each : desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 50))) {
            desk.doAs(ChangedCalendar.MANAGER, () -> decisions.tryAgain(each.version(), each.deadlineId()));
            assertThatThrownBy(() -> desk.doAs(
                            ChangedCalendar.MANAGER, () -> decisions.tryAgain(each.version(), each.deadlineId())))
                    .hasMessageContaining("Tidak ada yang perlu diputuskan");
        }
        mover.run();

        assertThat(cases).isEqualTo(all);
        eachMovedOnce();
        assertThat(desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 50))).isEmpty();
    }

    @Test
    void what_is_still_broken_comes_back() {
        breakSome();
        approveHoliday();
        mover.run();
        OpenDecision one =
                desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 1)).get(0);
        assertThatThrownBy(
                        () -> desk.doAs("manajer.kenanga", () -> decisions.tryAgain(one.version(), one.deadlineId())))
                .hasMessageContaining("Tidak ada yang perlu diputuskan");
        desk.doAs(ChangedCalendar.MANAGER, () -> decisions.tryAgain(one.version(), one.deadlineId()));

        mover.run();

        assertThat(desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 50))).contains(one);
    }

    private void breakSome() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update ln_case set definition_id = 'hilang' where id in (?, ?)", cases.get(0), cases.get(1));
            jdbc.update(
                    "update ln_deadline set share = 0 where case_id = ? and element_id = 'Event_Peringatan'",
                    cases.get(2));
        });
    }

    /** Who works on a task at the very moment when it moves is asked to do so again. */
    private void check(String caseId) {
        for (int tried = 0; tried < 20; tried++) {
            try {
                desk.complete("mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
                return;
            } catch (OptimisticLockingException moved) {
                // once more
            }
        }
    }

    private void approveHoliday() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));
    }

    private void eachMovedOnce() {
        for (String caseId : cases) {
            assertThat(calendar().due(caseId, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-19T16:00"));
            assertThat(calendar().due(caseId, "TIMER", "Event_SiapkanLewat"))
                    .isEqualTo(Desk.moment("2026-08-13T16:00"));
            assertThat(desk.timer(caseId, "Event_SiapkanLewat").getDuedate())
                    .hasSameTimeAs(Desk.moment("2026-08-13T16:00"));
            assertThat(calendar().recordOf(caseId, MOVED)).hasSize(4);
        }
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private ChangedCalendar calendar() {
        return new ChangedCalendar(desk, changes, jdbc);
    }
}
