package id.loketnaker.engine.journal;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseClock;
import id.loketnaker.sla.CaseTime;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stops the clock of a case while an element waits that the diagram marks with {@code jeda}. */
@Component
class ClockJournalist {

    static final String PAUSE = "jeda";

    private final CaseClock caseClock;
    private final CaseRegister register;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final TimerJobs timers;
    private final Clock clock;

    ClockJournalist(
            CaseClock caseClock,
            CaseRegister register,
            DeployedPacks packs,
            CaseTime time,
            TimerJobs timers,
            Clock clock) {
        this.caseClock = caseClock;
        this.register = register;
        this.packs = packs;
        this.time = time;
        this.timers = timers;
        this.clock = clock;
    }

    void activity(HistoricActivityInstanceEventEntity activity) {
        ServicePack pack = packs.of(activity.getProcessDefinitionId());
        Optional<String> ground = pack.element(activity.getActivityId()).flatMap(element -> element.property(PAUSE));
        if (ground.isEmpty()) {
            return;
        }
        if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            stop(activity, Grounds.fill(ground.get(), instanceOf(activity)));
        } else if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            goOn(activity, Grounds.fill(ground.get(), instanceOf(activity)), pack);
        }
    }

    /** The instance that the activity stands in; of a fragment that is not the case. */
    private static @Nullable ExecutionEntity instanceOf(HistoricActivityInstanceEventEntity activity) {
        return Context.getCommandContext().getExecutionManager().findExecutionById(activity.getProcessInstanceId());
    }

    private void stop(HistoricActivityInstanceEventEntity activity, String ground) {
        String caseId = activity.getRootProcessInstanceId();
        Endings.ofThisCommand().flush();
        timers.hold(caseClock.pause(
                activity.getActivityInstanceId(), caseId, activity.getActivityId(), ground, clock.instant()));
        record(activity, EntryKind.CLOCK_STOPPED, ground);
    }

    private void goOn(HistoricActivityInstanceEventEntity activity, String ground, ServicePack pack) {
        String caseId = activity.getRootProcessInstanceId();
        Endings.ofThisCommand().flush();
        caseClock
                .resume(activity.getActivityInstanceId(), caseId, clock.instant(), time.of(pack))
                .ifPresent(moves -> {
                    timers.follow(moves);
                    timers.release(caseClock.movable(caseId));
                    record(activity, EntryKind.CLOCK_RESUMED, ground);
                });
    }

    private void record(HistoricActivityInstanceEventEntity activity, EntryKind kind, String ground) {
        register.record(
                activity.getRootProcessInstanceId(),
                new Entry(clock.instant(), kind, activity.getActivityId(), activity.getActivityName(), null, ground));
    }
}
