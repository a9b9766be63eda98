package id.loketnaker.engine;

import id.loketnaker.letters.LetterCase;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A case as its letters see it: its pack, the values that a template names, and who acts. */
@Component
public class LetterCases {

    private final DeployedPacks packs;
    private final CaseRegister register;
    private final ObjectProvider<OfficialNames> names; // made with the engine, which is built with this
    private final ObjectProvider<IdentityService> identity;

    LetterCases(
            DeployedPacks packs,
            CaseRegister register,
            ObjectProvider<OfficialNames> names,
            ObjectProvider<IdentityService> identity) {
        this.packs = packs;
        this.register = register;
        this.names = names;
        this.identity = identity;
    }

    /** For a letter of the case that an execution belongs to. */
    public LetterCase of(DelegateExecution execution, String letter) {
        ExecutionEntity root = CaseRoots.of(execution); // a fragment writes the letters of the case that called it
        ServicePack pack = packs.of(root.getProcessDefinitionId());
        LetterTemplate template = pack.letter(letter).orElseThrow();
        return with(pack, root.getProcessInstanceId(), PlainValues.of(execution, template.variables()));
    }

    /** With values of one's own choosing, such as those of a form that is not submitted yet. */
    public LetterCase with(ServicePack pack, String caseId, Map<String, Object> values) {
        Authentication user = identity.getObject().getCurrentAuthentication();
        String id = user == null ? null : user.getUserId();
        return new LetterCase(
                register.find(caseId).orElseThrow(),
                pack,
                values,
                id,
                id == null ? null : names.getObject().of(List.of(id)).get(id),
                user == null || user.getGroupIds() == null ? Set.of() : Set.copyOf(user.getGroupIds()));
    }
}
