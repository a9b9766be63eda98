package id.loketnaker.engine.journal;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Element;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineLedger;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** Keeps the ledger of deadlines in step with the engine's timers. */
@Component
class TimerJournalist {

    private final DeadlineLedger ledger;
    private final DeadlineEntry entry;
    private final TimerJobs timers;
    private final CaseRegister register;
    private final DeployedPacks packs;
    private final Clock clock;

    TimerJournalist(
            DeadlineLedger ledger,
            DeadlineEntry entry,
            TimerJobs timers,
            CaseRegister register,
            DeployedPacks packs,
            Clock clock) {
        this.ledger = ledger;
        this.entry = entry;
        this.timers = timers;
        this.register = register;
        this.packs = packs;
        this.clock = clock;
    }

    void opened(TimerEntity timer) {
        if (timer.getDuedate() instanceof DueDate due) {
            boolean waits = entry.enter(
                    timer.getId(), DeadlineKind.TIMER, timer.getExecution(), timer.getActivityId(), null, due);
            if (waits) {
                timers.hold(List.of(timer.getId()));
            }
        }
    }

    void left(TimerEntity timer) {
        Endings.ofThisCommand().done(timer.getId());
    }

    void fired(TimerEntity timer) {
        ExecutionEntity execution = timer.getExecution();
        if (execution == null) {
            return; // a timer of the engine's own, outside any case
        }
        ledger.fired(timer.getId(), clock.instant());
        String name = packs.of(timer.getProcessDefinitionId())
                .element(timer.getActivityId())
                .map(Element::name)
                .orElse(null);
        register.record(
                execution.getRootProcessInstanceId(),
                new Entry(clock.instant(), EntryKind.LIMIT_PASSED, timer.getActivityId(), name, null, null));
    }
}
