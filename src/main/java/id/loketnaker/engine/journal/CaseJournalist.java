package id.loketnaker.engine.journal;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.engine.happenings.CaseEnded;
import id.loketnaker.engine.lateness.LeftFollowUps;
import id.loketnaker.letters.LetterCancellation;
import id.loketnaker.plans.Plans;
import id.loketnaker.register.CaseEnd;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.schedule.SoleCases;
import id.loketnaker.schedule.Validities;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.SoleCase;
import id.loketnaker.servicepack.reader.RunningDiagram;
import id.loketnaker.sla.CaseClock;
import id.loketnaker.sla.CaseTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the clock of a case, and closes the case with the result that its last end event names. */
@Component
class CaseJournalist {

    private final CaseRegister register;
    private final CaseClock caseClock;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final Clock clock;
    private final ReachedEnds ends;
    private final LetterCancellation letters;
    private final LeftFollowUps followUps;
    private final SoleCases soleCases;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Validities validities;

    CaseJournalist(
            CaseRegister register,
            CaseClock caseClock,
            DeployedPacks packs,
            CaseTime time,
            Clock clock,
            ReachedEnds ends,
            LetterCancellation letters,
            LeftFollowUps followUps,
            SoleCases soleCases,
            Plans plans,
            Validities validities,
            ApplicationEventPublisher events) {
        this.register = register;
        this.caseClock = caseClock;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
        this.ends = ends;
        this.letters = letters;
        this.followUps = followUps;
        this.soleCases = soleCases;
        this.plans = plans;
        this.events = events;
        this.validities = validities;
    }

    void activity(HistoricActivityInstanceEventEntity activity) {
        if (activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)
                && activity.getRootProcessInstanceId().equals(activity.getProcessInstanceId())
                && activity.getActivityType() != null
                && activity.getActivityType().toLowerCase(Locale.ROOT).endsWith("endevent")
                && !RunningDiagram.isAdded(activity.getActivityId())) {
            ends.reached(activity.getRootProcessInstanceId(), activity.getActivityId(), activity.getActivityName());
            followUps.endAfterThisCommand(activity.getRootProcessInstanceId());
        }
    }

    void process(HistoricProcessInstanceEventEntity process) {
        if (process.getSuperProcessInstanceId() != null) {
            return; // a fragment belongs to the case that called it
        }
        if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            ServicePack pack = packs.of(process.getProcessDefinitionId());
            caseClock.start(process.getProcessInstanceId(), pack.standard().promise(), clock.instant(), time.of(pack));
        } else if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            close(process);
        }
    }

    private static @Nullable String deleter() {
        Authentication user = Context.getCommandContext().getAuthentication();
        return user == null ? null : user.getUserId();
    }

    /** Whether another case may be about the same after this end. */
    private static boolean isReleased(ServicePack pack, String outcome) {
        SoleCase sole = pack.standard().occasions().sole();
        return sole != null && sole.releasedBy().contains(outcome);
    }

    /** What the case knows while it ends. */
    private static Map<String, Object> valuesOf(String caseId) {
        ExecutionEntity instance =
                Context.getCommandContext().getExecutionManager().findExecutionById(caseId);
        return instance == null ? Map.of() : PlainValues.of(instance, instance.getVariableNames());
    }

    private void close(HistoricProcessInstanceEventEntity process) {
        Instant now = clock.instant();
        String caseId = process.getProcessInstanceId();
        ReachedEnds.End end = ends.lastOf(caseId);
        boolean deleted = process.getDeleteReason() != null
                || HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(process.getState());
        String outcome = deleted ? "Dihapus: " + DeletionReason.of(process) : end.name();
        @Nullable String actor = deleted ? deleter() : null;
        Endings.ofThisCommand().done(caseId);
        ServicePack pack = packs.of(process.getProcessDefinitionId());
        LocalDate today = LocalDate.ofInstant(now, pack.office().zone());
        if (deleted || isReleased(pack, outcome)) {
            soleCases.release(caseId);
        }
        if (deleted) {
            plans.release(caseId);
            letters.cancelOpen(caseId, today, actor);
            register.strike(caseId, new CaseEnd(outcome, now, today, null));
        } else {
            register.close(caseId, new CaseEnd(outcome, now, today, caseClock.worked(caseId, now, time.of(pack))));
            if (!pack.standard().occasions().validities().isEmpty()) {
                validities.ended(pack, caseId, outcome, valuesOf(caseId));
            }
        }
        register.record(caseId, new Entry(now, EntryKind.CLOSED, end.id(), outcome, actor, null));
        events.publishEvent(new CaseEnded(caseId));
    }
}
