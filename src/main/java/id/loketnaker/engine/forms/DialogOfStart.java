package id.loketnaker.engine.forms;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.engine.happenings.CaseReceived;
import id.loketnaker.engine.happenings.StartFormSent;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseClock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells when a case began from Tasklist's start dialog, which says so in a header: what was typed there is used up. A
 * start by REST or by a colleague leaves the drafts of others, and one's own, alone.
 */
@Component
class DialogOfStart {

    static final String HEADER = "X-LoketNaker-Dialog";

    private final ApplicationEventPublisher events;
    private final DeployedPacks packs;
    private final CaseClock clock;

    DialogOfStart(ApplicationEventPublisher events, DeployedPacks packs, CaseClock clock) {
        this.events = events;
        this.packs = packs;
        this.clock = clock;
    }

    void close(ExecutionEntity instance, @Nullable String official) {
        String office = instance.getTenantId();
        if (official != null && office != null && isDialog()) {
            events.publishEvent(new StartFormSent(
                    official, office, instance.getProcessDefinition().getKey()));
            events.publishEvent(received(instance));
        }
    }

    /** A program that starts a case by REST tells its applicants itself. */
    private CaseReceived received(ExecutionEntity instance) {
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        Map<String, @Nullable Object> contact = new HashMap<>();
        pack.notices().contactVariables().forEach(name -> contact.put(name, PlainValues.kept(instance, name)));
        String caseId = instance.getProcessInstanceId();
        return new CaseReceived(caseId, pack, clock.promise(caseId).due(), contact);
    }

    private static boolean isDialog() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && Optional.ofNullable(web.getRequest().getHeader(HEADER)).isPresent();
    }
}
