package id.loketnaker.engine.takeback;

import id.loketnaker.casework.LastSteps;
import id.loketnaker.casework.MovedOnException;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.MoveReason;
import id.loketnaker.engine.happenings.StepTakenBack;
import id.loketnaker.engine.journal.TimerJobs;
import id.loketnaker.engine.takeback.LastStepRows.Row;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.schedule.Hearings;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.StepRestoration;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins the last step of a case anew: the engine's modification cancels what its end has begun and starts the task
 * where it stood, without the diagram's listeners; variables, limits and clock are put back as they were remembered.
 */
@Component
class StepsAnew implements LastSteps {

    /** Camunda's mark on what holds an element that is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private static final String CLOSED =
            "Langkah ini menutup satu bagian perkara, dan bagian yang tertutup tidak dapat dibuka lagi.";

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final LastStepRows rows;
    private final StepRestoration limits;
    private final TimerJobs timers;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final CaseRegister register;
    private final Hearings hearings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepsAnew(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            LastStepRows rows,
            StepRestoration limits,
            TimerJobs timers,
            DeployedPacks packs,
            CaseTime time,
            CaseRegister register,
            Hearings hearings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.rows = rows;
        this.limits = limits;
        this.timers = timers;
        this.packs = packs;
        this.time = time;
        this.register = register;
        this.hearings = hearings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<LastStep> find(String taskId) {
        return rows.ofTask(taskId).map(Row::step);
    }

    @Override
    public List<LastStep> of(String userId, Instant since, int most) {
        return rows.of(userId, since, most);
    }

    @Override
    public Optional<String> hindrance(LastStep step) {
        Row row = rows.ofTask(step.taskId()).orElseThrow();
        return unasked(() -> hindrance(row));
    }

    private Optional<String> hindrance(Row row) {
        ActivityInstance tree = isRunning(row) ? runtime.getActivityInstance(row.instanceId()) : null;
        if (tree == null) {
            return Optional.of(CLOSED);
        }
        Set<String> now = idsIn(tree);
        Set<String> before = new HashSet<>(row.known().activities());
        before.remove(row.activityId());
        String scope = scopeOf(row);
        if (!now.containsAll(before) || !now.contains(scope)) {
            return Optional.of(CLOSED);
        }
        if (scope.contains(SEVERAL_TIMES)) {
            return Optional.of("Langkah ini dikerjakan beberapa kali sekaligus.");
        }
        if (rows.isBegun(begunSince(row).stream().map(Task::getId).toList())) {
            return Optional.of("Formulir langkah berikutnya sudah mulai diisi petugasnya.");
        }
        return limits.passed(running(row), row.step().taskId(), clock.instant())
                .map(limit -> "Batas waktu “" + limit + "” sudah lewat.");
    }

    private boolean isRunning(Row row) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(row.instanceId())
                        .count()
                == 1;
    }

    /** The activity instance around the step; the process instance, unless it stands in a sub-process. */
    private String scopeOf(Row row) {
        HistoricActivityInstance done = history.createHistoricActivityInstanceQuery()
                .activityInstanceId(row.activityId())
                .singleResult();
        return done == null ? "" : done.getParentActivityInstanceId();
    }

    private List<Task> begunSince(Row row) {
        String[] instances =
                runtime
                        .createProcessInstanceQuery()
                        .rootProcessInstanceId(row.step().caseId())
                        .list()
                        .stream()
                        .map(instance -> instance.getId())
                        .toArray(String[]::new);
        Date done = Date.from(row.step().at());
        return tasks.createTaskQuery().processInstanceIdIn(instances).list().stream()
                .filter(task -> !task.getCreateTime().before(done))
                .filter(task -> !row.known().limits().contains(task.getId()))
                .toList();
    }

    private static Set<String> idsIn(ActivityInstance tree) {
        Set<String> ids = new HashSet<>(Set.of(tree.getId()));
        for (TransitionInstance each : tree.getChildTransitionInstances()) {
            ids.add(each.getId());
        }
        for (ActivityInstance each : tree.getChildActivityInstances()) {
            ids.addAll(idsIn(each));
        }
        return ids;
    }

    private static StepRestoration.Running running(Row row) {
        return new StepRestoration.Running(row.known().limits(), row.known().pauses());
    }

    @Override
    public String beginAnew(LastStep step, String holder) {
        Row row = rows.ofTask(step.taskId()).orElseThrow();
        hindrance(step).ifPresent(hindrance -> {
            throw new MovedOnException("Langkah ini tidak dapat ditarik kembali. " + hindrance);
        });
        unasked(() -> {
            moveBack(row);
            return row;
        });
        return unasked(() -> putBack(row, holder));
    }

    /** A command of its own: what it begins is in the database before limits and hands are put back. */
    private void moveBack(Row row) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(row.instanceId())
                .startBeforeActivity(row.step().elementId(), scopeOf(row));
        for (ActivityInstance begun : begun(runtime.getActivityInstance(row.instanceId()), row)) {
            change = change.cancelActivityInstance(begun.getId());
        }
        for (TransitionInstance begun : waiting(runtime.getActivityInstance(row.instanceId()), row)) {
            change = change.cancelTransitionInstance(begun.getId());
        }
        change.execute(true, false);
    }

    /** The outermost of what was not open before. */
    private static List<ActivityInstance> begun(ActivityInstance tree, Row row) {
        List<ActivityInstance> begun = new ArrayList<>();
        for (ActivityInstance each : tree.getChildActivityInstances()) {
            if (row.known().activities().contains(each.getId())) {
                begun.addAll(begun(each, row));
            } else {
                begun.add(each);
            }
        }
        return begun;
    }

    private static List<TransitionInstance> waiting(ActivityInstance tree, Row row) {
        List<TransitionInstance> waiting = new ArrayList<>();
        for (TransitionInstance each : tree.getChildTransitionInstances()) {
            if (!row.known().activities().contains(each.getId())) {
                waiting.add(each);
            }
        }
        for (ActivityInstance each : tree.getChildActivityInstances()) {
            if (row.known().activities().contains(each.getId())) {
                waiting.addAll(waiting(each, row));
            }
        }
        return waiting;
    }

    private String putBack(Row row, String holder) {
        LastStep step = row.step();
        CommandContext context = Context.getCommandContext();
        Task again = tasks
                .createTaskQuery()
                .processInstanceId(row.instanceId())
                .taskDefinitionKey(step.elementId())
                .list()
                .stream()
                .filter(task -> !row.known().limits().contains(task.getId()))
                .findFirst()
                .orElseThrow();
        TaskEntity task = context.getTaskManager().findTaskById(again.getId());
        ExecutionEntity execution = task.getExecution();
        row.known().restore(execution.getProcessInstance());
        if (!holder.equals(task.getAssignee())) {
            MoveReason.ofThisCommand().say("langkah ditarik kembali");
            tasks.setAssignee(task.getId(), holder);
        }
        StepRestoration.Restored restored = limits.restore(
                step.caseId(),
                running(row),
                step.taskId(),
                task.getId(),
                execution.getActivityInstanceId(),
                holder,
                step.at(),
                clock.instant(),
                time.of(packs.of(task.getProcessDefinitionId())));
        timers.follow(restored.moves());
        if (restored.standing()) {
            timers.hold(restored.fromReceipt());
        } else {
            timers.release(restored.fromReceipt());
        }
        hearings.takeBack(step.caseId(), step.at());
        events.publishEvent(new StepTakenBack(step.caseId(), task.getId(), holder, filledIn(step), step.at()));
        rows.delete(List.of(step.caseId()));
        return task.getId();
    }

    private String filledIn(LastStep step) {
        return register.recordAfter(step.caseId(), step.entryId()).stream()
                .filter(entry -> entry.kind() == EntryKind.TASK_UNDONE)
                .map(Entry::details)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("{}");
    }

    private <T> T unasked(Callable<T> action) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(action));
    }
}
