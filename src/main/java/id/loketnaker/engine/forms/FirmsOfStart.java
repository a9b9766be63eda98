package id.loketnaker.engine.forms;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmRegister;
import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters the firms and unions that a start form tells of into the register of the office. */
@Component
class FirmsOfStart {

    private final DeployedPacks packs;
    private final FirmRegister register;

    FirmsOfStart(DeployedPacks packs, FirmRegister register) {
        this.packs = packs;
        this.register = register;
    }

    void enter(ExecutionEntity instance, String elementId, @Nullable String official) {
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        for (FirmFields firm : pack.firmsOf(elementId)) {
            if (firm.tell(instance::getVariable)) {
                register.begin(
                        instance.getProcessInstanceId(),
                        firm.name(),
                        pack.office().id(),
                        typed(firm, instance),
                        official);
            }
        }
    }

    /** The ids of those that the case began with. */
    List<String> of(String caseId) {
        return register.ofCase(caseId);
    }

    private static FirmDetails typed(FirmFields firm, ExecutionEntity instance) {
        return FirmDetails.entered(
                firm.kind(),
                text(instance, firm.name()),
                text(instance, firm.nib()),
                text(instance, firm.npwp()),
                text(instance, firm.address()),
                text(instance, firm.branch()));
    }

    private static @Nullable String text(ExecutionEntity instance, @Nullable String field) {
        return field == null ? null : Objects.toString(instance.getVariable(field), null);
    }
}
