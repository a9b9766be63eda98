package id.loketnaker.casework;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes from outside the list of tasks, such as an applicant who withdraws. A diagram offers it as a message event
 * with the properties {@code peristiwa}, its name for people, and {@code peran}, the roles that may enter it.
 */
@Service
public class CaseEvents {

    private static final String LABEL = "peristiwa";
    private static final String ROLES = "peran";

    private record Offer(EventSubscription subscription, Element element, ZoneId zone) {

        LocalDate today(Clock clock) {
            return LocalDate.now(clock.withZone(zone));
        }

        String label() {
            return element.property(LABEL).orElseThrow();
        }

        boolean isFor(@Nullable Authentication user) {
            return user != null
                    && user.getGroupIds() != null
                    && Diagram.listOf(element.property(ROLES).orElse("")).stream()
                            .anyMatch(user.getGroupIds()::contains);
        }
    }

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;
    private final CaseRegister register;
    private final Clock clock;

    CaseEvents(
            RuntimeService runtime,
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            DeployedPacks packs,
            CaseRegister register,
            Clock clock) {
        this.runtime = runtime;
        this.identity = identity;
        this.engine = engine;
        this.packs = packs;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What the present user may enter for a case now.
     *
     * @throws NotFoundException when there is no such case in an office of theirs
     */
    @Transactional(readOnly = true)
    public List<String> offeredTo(String caseId) {
        Authentication user = identity.getCurrentAuthentication();
        return offers(caseId)
                .filter(offer -> offer.isFor(user))
                .map(Offer::label)
                .toList();
    }

    /**
     * Enters an event of a case in the name of the present user.
     *
     * @param date of the event, {@code yyyy-MM-dd}, not after the office's today
     * @param reason as given
     * @throws NotFoundException when there is no such case in an office of theirs
     * @throws BadUserRequestException when the case does not wait for it, or date or reason are not acceptable
     * @throws AuthorizationException when it is not for their role
     */
    @Transactional
    public void raise(String caseId, String label, @Nullable Object date, @Nullable Object reason) {
        Offer offer = offers(caseId)
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BadUserRequestException(
                        "Peristiwa \"" + label + "\" tidak dapat dicatat pada perkara ini sekarang."));
        Authentication user = identity.getCurrentAuthentication();
        if (!offer.isFor(user)) {
            throw new AuthorizationException("Peristiwa \"" + label + "\" tidak dapat dicatat oleh peran Anda.");
        }
        EventReport report = EventReport.of(date, reason, offer.today(clock));
        register.record(
                caseId,
                new Entry(
                        clock.instant(),
                        EntryKind.EVENT_RAISED,
                        offer.element().id(),
                        label,
                        user.getUserId(),
                        report.json()));
        deliver(offer.subscription(), report);
    }

    /** In the name of the user, but not with their grants: nobody may write to a case except through its diagram. */
    private void deliver(EventSubscription subscription, EventReport report) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    runtime.messageEventReceived(
                            subscription.getEventName(), subscription.getExecutionId(), report.variables());
                    return null;
                }));
    }

    /** The case is theirs to see by the task before them, which may stand in a fragment that the case called. */
    private Stream<Offer> offers(String caseId) {
        return engine
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> offered(caseId)))
                .stream();
    }

    private List<Offer> offered(String caseId) {
        ProcessInstance instance = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .singleResult())
                .orElseThrow(() -> new NotFoundException("Perkara " + caseId + " tidak ditemukan."));
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        return runtime.createEventSubscriptionQuery().processInstanceId(caseId).eventType("message").list().stream()
                .flatMap(subscription -> pack.diagram().element(subscription.getActivityId()).stream()
                        .filter(element -> element.property(LABEL).isPresent())
                        .map(element ->
                                new Offer(subscription, element, pack.office().zone())))
                .toList();
    }
}
