package id.loketnaker.engine.trouble;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.engine.happenings.OfficialTold;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.PublicUrl;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is told, and what: administrators with a mail address, of the case and the step, nothing of the applicant. */
@Component
class TroubleNews {

    private final IdentityService identity;
    private final MailWishes wishes;
    private final DeployedPacks packs;
    private final CaseRegister register;
    private final ApplicationEventPublisher events;
    private final PublicUrl publicUrl;

    TroubleNews(
            IdentityService identity,
            MailWishes wishes,
            DeployedPacks packs,
            CaseRegister register,
            ApplicationEventPublisher events,
            @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.identity = identity;
        this.wishes = wishes;
        this.packs = packs;
        this.register = register;
        this.events = events;
        this.publicUrl = publicUrl;
    }

    /** In the command, and the transaction, in which the incident is made; of what is no case nothing is told. */
    void tell(Incident incident) {
        if (incident.getProcessInstanceId() == null) {
            return;
        }
        String caseId = CaseRoots.idOf(incident.getProcessInstanceId(), Context.getCommandContext());
        register.find(caseId)
                .ifPresent(stopped -> administrators()
                        .forEach(administrator -> events.publishEvent(told(incident, stopped, administrator))));
    }

    private OfficialTold told(Incident incident, RegisteredCase stopped, Official administrator) {
        ServicePack service = packs.of(stopped.definitionId());
        String step = packs.of(incident.getProcessDefinitionId())
                .element(incident.getActivityId())
                .map(Element::name)
                .orElse(incident.getActivityId());
        return new OfficialTold(
                "gangguan/" + incident.getId(),
                administrator,
                stopped.office(),
                service.office().name(),
                null,
                "gangguan-mesin",
                "Perkara %s terhenti: %s".formatted(stopped.number(), step),
                """
                Langkah otomatis "%s" gagal berulang kali, dan mesin tidak mencobanya lagi.
                Perkara %s, %s, %s.

                Perkara ini tidak berjalan lebih jauh sampai sebabnya dibenahi dan langkahnya diulang di Cockpit:
                %s/camunda/app/cockpit/default/#/process-instance/%s/runtime
                """.formatted(
                                step,
                                stopped.number(),
                                service.standard().name(),
                                service.office().name(),
                                publicUrl,
                                incident.getProcessInstanceId()));
    }

    private List<Official> administrators() {
        return identity.createUserQuery().memberOfGroup(PresentUser.ADMINISTRATORS).list().stream()
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(this::official)
                .toList();
    }

    private Official official(User user) {
        return new Official(user.getId(), user.getEmail().strip(), wishes.of(user.getId()));
    }
}
