package id.loketnaker.figures;

import id.loketnaker.register.CaseOrigin;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.sla.DoneTask;
import id.loketnaker.sla.DoneTasks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds done tasks to the sums by day, of their step and of the official who did them. */
@Component
class TaskTally {

    private final DoneTasks tasks;
    private final CaseRegister register;
    private final StepTallies steps;
    private final DailySums days;
    private final DailySums months;

    TaskTally(JdbcTemplate jdbc, DoneTasks tasks, CaseRegister register, StepTallies steps) {
        this.tasks = tasks;
        this.register = register;
        this.steps = steps;
        this.days = sums(jdbc, "ln_tally_official", "done_on");
        this.months = sums(jdbc, "ln_tally_month", "month_on");
    }

    private static DailySums sums(JdbcTemplate jdbc, String table, String day) {
        return new DailySums(
                jdbc, table, List.of("done", "late"), List.of("office", day, "official", "role", "service"));
    }

    private record Done(DoneTask task, CaseOrigin origin) {}

    /** Answers how many there were to add. */
    int add(List<DoneTasks.Due> due) {
        List<DoneTask> some = tasks.notSummed(due);
        List<Done> done = withOrigins(some);
        addToSteps(done);
        addToOfficials(done);
        tasks.markSummed(some);
        return some.size();
    }

    private List<Done> withOrigins(List<DoneTask> some) {
        Map<String, CaseOrigin> origins = new HashMap<>();
        register.originsOf(some.stream().map(DoneTask::caseId).distinct().toList())
                .forEach(origin -> origins.put(origin.caseId(), origin));
        return some.stream()
                .flatMap(task -> Stream.ofNullable(origins.get(task.caseId())).map(origin -> new Done(task, origin)))
                .toList();
    }

    private void addToSteps(List<Done> done) {
        Map<StepTallies.Day, StepSum> sums = new HashMap<>();
        for (Done each : done) {
            DoneTask task = each.task;
            sums.computeIfAbsent(
                            new StepTallies.Day(
                                    each.origin.office(),
                                    each.origin.service(),
                                    new Step(task.elementId(), task.call()),
                                    task.on()),
                            day -> StepSum.none())
                    .add(task.late(), task.minutes());
        }
        sums.forEach(steps::add);
    }

    private void addToOfficials(List<Done> done) {
        Map<List<Object>, int[]> byDay = new HashMap<>();
        Map<List<Object>, int[]> byMonth = new HashMap<>();
        for (Done each : done) {
            if (each.task.official() != null) { // what the engine did is nobody's work
                add(byDay, each.task.on(), each);
                add(byMonth, each.task.on().withDayOfMonth(1), each);
            }
        }
        days.add(byDay);
        months.add(byMonth);
    }

    private static void add(Map<List<Object>, int[]> sums, LocalDate on, Done each) {
        String role = each.task.role() == null ? "" : each.task.role();
        int[] sum = sums.computeIfAbsent(
                List.of(each.origin.office(), on, String.valueOf(each.task.official()), role, each.origin.service()),
                key -> new int[2]);
        sum[0]++;
        sum[1] += each.task.late() ? 1 : 0;
    }
}
