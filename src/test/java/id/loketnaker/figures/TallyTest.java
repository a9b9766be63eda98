package id.loketnaker.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.loketnaker.register.EndedCases;
import id.loketnaker.sla.DoneTasks;
import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sums by day are the ledger, added up: each case and each task once. */
@EngineTest
class TallyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Period ALL = new Period(FIRST, FIRST.plusDays(9));
    private static final List<String> ELEMENTS = List.of("Task_Periksa", "Task_Putuskan");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Tally tally;

    @Autowired
    TallyRun run;

    @Autowired
    EndedCases cases;

    @Autowired
    DoneTasks tasks;

    @Autowired
    StepFigures figures;

    @Autowired
    EndedFigures ended;

    @Autowired
    PlatformTransactionManager transactions;

    private LedgerRows rows;
    private final List<Work> work = new ArrayList<>();
    private int endedCases;
    private int kept;

    private record Work(String element, String official, boolean late, int minutes) {}

    @BeforeEach
    void nothing_is_left_of_other_tests() {
        addAll();
        rows = new LedgerRows(jdbc, transactions);
    }

    @Test
    void the_sums_are_a_plain_recount_of_the_ledger() {
        randomCases(300, new Random(20260301));
        addAll();

        assertThat(sumOfCases()).containsExactly(endedCases, kept);
        for (String element : ELEMENTS) {
            assertStep(element);
        }
        for (String official : List.of("mediator.contoh", "kasi.contoh")) {
            List<Work> theirs =
                    work.stream().filter(each -> each.official.equals(official)).toList();
            assertThat(sumOfOfficial(official)).containsExactly(theirs.size(), (int)
                    theirs.stream().filter(Work::late).count());
        }
    }

    @Test
    void the_work_of_an_official_since_any_day_is_that_of_its_days() {
        LocalDate first = FIRST.minusDays(20);
        String caseId = rows.ended(FIRST, true);
        for (int day = 0; day < 60; day++) {
            rows.doneTask(caseId, "Task_Periksa", "mediator.contoh", first.plusDays(day), day % 3 == 0, 10);
        }
        addAll();

        for (int day = 0; day < 60; day++) {
            DoneWork work =
                    ended.work(List.of(rows.office()), first.plusDays(day)).get(0);
            assertThat(work.done()).isEqualTo(60 - day);
            assertThat(work.late()).isEqualTo((int)
                    IntStream.range(day, 60).filter(each -> each % 3 == 0).count());
        }
    }

    @Test
    void sums_that_are_there_already_are_added_to() {
        randomCases(40, new Random(1));
        addAll();
        randomCases(60, new Random(2));
        addAll();

        assertThat(sumOfCases()).containsExactly(endedCases, kept);
        ELEMENTS.forEach(this::assertStep);
    }

    @Test
    void two_nodes_add_each_case_once() throws Exception {
        randomCases(1200, new Random(3));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> {
            int added = 0;
            for (int turn = 0; turn < 20; turn++) {
                added += some();
            }
            return added;
        };
        for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
            done.get();
        }
        nodes.shutdown();
        addAll();

        assertThat(sumOfCases()).containsExactly(endedCases, kept);
        ELEMENTS.forEach(this::assertStep);
    }

    @Test
    void a_crash_before_the_end_leaves_all_to_be_added_again() {
        randomCases(30, new Random(4));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(some()).isPositive();
            status.setRollbackOnly();
        });
        assertThat(sumOfCases()).containsExactly(0, 0);
        addAll();

        assertThat(sumOfCases()).containsExactly(endedCases, kept);
        ELEMENTS.forEach(this::assertStep);
    }

    /** Cases that ended on no day. */
    @Test
    void hundreds_that_cannot_be_added_hold_up_no_other() {
        List<String> broken = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            broken.add(rows.ended(FIRST, true));
        }
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> broken.forEach(id -> {
                    jdbc.update("update ln_case set closed_on = null where id = ?", id);
                }));
        randomCases(30, new Random(6));

        addAll();

        assertThat(sumOfCases()).containsExactly(endedCases, kept);
        ELEMENTS.forEach(this::assertStep);
        assertThat(cases.notSummed(null, 500)).containsAll(broken);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> broken.forEach(id -> {
                    jdbc.update("update ln_case set tallied = true where id = ?", id);
                }));
    }

    @Test
    void another_node_that_has_the_turn_is_not_waited_for() {
        randomCases(1, new Random(5));

        int meanwhile = Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            jdbc.queryForList("select id from ln_tally_turn where id = 1 for update");
            return inAnotherThread(this::some);
        }));

        assertThat(meanwhile).isZero();
    }

    @Test
    void work_of_the_engine_and_work_from_before_minutes_were_kept_count_too() {
        String caseId = rows.ended(FIRST, true);
        rows.doneTask(caseId, "Task_Periksa", null, FIRST, true, null);
        rows.doneTask(caseId, "Task_Periksa", null, FIRST, false, 30);
        addAll();

        StepFigure figure = figureOf("Task_Periksa");
        assertThat(figure.done()).isEqualTo(2);
        assertThat(figure.late()).isEqualTo(1);
        assertThat(figure.averageMinutes()).isEqualTo(30);
    }

    @Test
    void a_case_that_was_promised_nothing_is_summed_too_and_may_be_erased() {
        String caseId = rows.endedWithoutPromise(FIRST);
        addAll();

        assertThat(sumOfCases()).containsExactly(1, 1);
        assertThat(jdbc.queryForObject("select tallied from ln_case where id = ?", Boolean.class, caseId))
                .isTrue();
    }

    @Test
    void days_outside_the_period_are_not_counted() {
        String caseId = rows.ended(FIRST.minusDays(1), true);
        rows.doneTask(caseId, "Task_Periksa", null, FIRST.minusDays(1), true, 10);
        rows.doneTask(caseId, "Task_Periksa", null, ALL.until().plusDays(1), true, 10);
        addAll();

        assertThat(figures.of(rows.office(), LedgerRows.SERVICE, ALL).steps()).isEmpty();
    }

    private void assertStep(String element) {
        List<Work> there =
                work.stream().filter(each -> each.element.equals(element)).toList();
        List<Integer> minutes = there.stream().map(Work::minutes).sorted().toList();
        StepFigure figure = figureOf(element);
        assertThat(figure.done()).isEqualTo(there.size());
        assertThat(figure.late())
                .isEqualTo((int) there.stream().filter(Work::late).count());
        assertThat(figure.averageMinutes())
                .isCloseTo(minutes.stream().mapToInt(each -> each).average().orElseThrow(), within(1e-9));
        double ninth = minutes.get((int) Math.ceil(minutes.size() * 0.9) - 1);
        assertThat((double) Objects.requireNonNull(figure.percentile90())).isCloseTo(ninth, within(ninth * 0.01));
    }

    private void randomCases(int count, Random random) {
        for (int number = 0; number < count; number++) {
            boolean inTime = random.nextInt(10) > 2;
            String caseId = rows.ended(FIRST.plusDays(random.nextInt(10)), inTime);
            endedCases++;
            kept += inTime ? 1 : 0;
            for (String element : ELEMENTS) {
                String official = random.nextBoolean() ? "mediator.contoh" : "kasi.contoh";
                boolean late = random.nextInt(5) == 0;
                int minutes = random.nextInt(20_000);
                rows.doneTask(caseId, element, official, FIRST.plusDays(random.nextInt(10)), late, minutes);
                work.add(new Work(element, official, late, minutes));
            }
        }
    }

    /** A turn of a node. */
    private int some() {
        int added = 0;
        List<String> ended = cases.notSummed(null, 500);
        added += ended.isEmpty() ? 0 : tally.addCases(ended);
        List<DoneTasks.Due> done = tasks.notSummed(null, 500);
        return added + (done.isEmpty() ? 0 : tally.addTasks(done));
    }

    private void addAll() {
        run.run();
    }

    private StepFigure figureOf(String element) {
        return Objects.requireNonNull(
                figures.of(rows.office(), LedgerRows.SERVICE, ALL).steps().get(new Step(element, null)));
    }

    private List<Integer> sumOfCases() {
        return sum("select sum(ended), sum(kept) from ln_tally_case where office = ?", rows.office());
    }

    private List<Integer> sumOfOfficial(String official) {
        return sum(
                "select sum(done), sum(late) from ln_tally_official where office = ? and official = ?",
                rows.office(),
                official);
    }

    private List<Integer> sum(String question, Object... arguments) {
        return Objects.requireNonNull(
                jdbc.queryForObject(question, (row, number) -> List.of(row.getInt(1), row.getInt(2)), arguments));
    }

    private static int inAnotherThread(Callable<Integer> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdown();
        }
    }
}
