package id.loketnaker.engine.takeback;

import id.loketnaker.casework.LastSteps.LastStep;
import id.loketnaker.engine.happenings.CaseEnded;
import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.sla.StepRestoration;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers how a case stands before each step, in the place of what it remembered of the step before. */
@Component
public class StepMemory {

    private final LastStepRows rows;
    private final StepRestoration limits;
    private final Clock clock;

    StepMemory(LastStepRows rows, StepRestoration limits, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    /** Before anything of what was filled in is stored. What the engine does by itself nobody takes back. */
    public void remember(TaskEntity task) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        if (user == null) {
            return;
        }
        ExecutionEntity execution = task.getExecution();
        String caseId = execution.getRootProcessInstanceId();
        StepRestoration.Running running = limits.running(caseId);
        rows.write(new LastStepRows.Row(
                new LastStep(
                        caseId,
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        user,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        rows.lastEntry(caseId)),
                execution.getProcessInstanceId(),
                execution.getActivityInstanceId(),
                new KnownBefore(
                        KnownBefore.variablesOf(execution.getProcessInstance()),
                        open(execution.getProcessInstanceId(), Context.getCommandContext()),
                        running.limits(),
                        running.pauses())));
    }

    /** Ids of the activity instances of a process instance that are open. */
    private static Set<String> open(String instanceId, CommandContext context) {
        Set<String> open = new HashSet<>();
        ActivityInstance tree =
                context.runWithoutAuthorization(() -> new GetActivityInstanceCmd(instanceId).execute(context));
        collect(tree, open);
        return open;
    }

    private static void collect(@Nullable ActivityInstance tree, Set<String> open) {
        if (tree == null) {
            return;
        }
        open.add(tree.getId());
        for (TransitionInstance each : tree.getChildTransitionInstances()) {
            open.add(each.getId());
        }
        for (ActivityInstance each : tree.getChildActivityInstances()) {
            collect(each, open);
        }
    }

    @EventListener
    void erase(CasesErased erased) {
        rows.delete(erased.caseIds());
    }

    @EventListener
    void forget(CaseEnded ended) {
        rows.delete(List.of(ended.caseId()));
    }
}
