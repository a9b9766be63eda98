package id.loketnaker.engine.forms;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** A fragment starts within a case only, and knows from its start which case that is. */
@Component
class FragmentStart {

    private final DeployedPacks packs;

    FragmentStart(DeployedPacks packs) {
        this.packs = packs;
    }

    /** @throws AuthorizationException when a fragment is started by itself, whoever does it */
    static void refuseAlone(ExecutionEntity instance) {
        ProcessDefinitionEntity definition = instance.getProcessDefinition();
        if (instance.getSuperExecution() == null && FileNames.isOfFragment(definition.getResourceName())) {
            throw new AuthorizationException(
                    "\"" + definition.getName()
                            + "\" adalah potongan bersama dan tidak dapat dimulai sendiri; mulailah layanan yang memanggilnya.");
        }
    }

    /** The number and the applicant of the case, for lists and forms of the tasks in the fragment. */
    void introduce(ExecutionEntity fragment) {
        ExecutionEntity root = CaseRoots.of(fragment);
        ServicePack pack = packs.of(root.getProcessDefinitionId());
        fragment.setProcessBusinessKey(root.getBusinessKey());
        fragment.setVariableLocal("nomorPerkara", root.getBusinessKey());
        fragment.setVariableLocal("layanan", pack.standard().name());
        fragment.setVariableLocal("pemohon", root.getVariable(pack.standard().applicantField()));
        hand(root, fragment, pack.standard().applicantField());
        hand(root, fragment, pack.standard().subjectField());
        requirements(pack, root)
                .ifPresent(names -> fragment.setVariableLocal(
                        Parameters.REQUIREMENTS,
                        SpinValues.jsonValue(Json.write(names)).create()));
        complete(fragment, parameters(pack, fragment));
    }

    /** What the call left out: first what stands there as a text, then what is the same as another input. */
    private static void complete(ExecutionEntity fragment, Parameters parameters) {
        List<String> leftOut = parameters.defaults().keySet().stream()
                .filter(name -> !fragment.hasVariableLocal(name))
                .toList();
        parameters.defaults().forEach((name, text) -> {
            if (leftOut.contains(name) && parameters.sameAs(name).isEmpty()) {
                fragment.setVariableLocal(name, text.isEmpty() ? null : text);
            }
        });
        leftOut.forEach(name -> parameters
                .sameAs(name)
                .ifPresent(other -> fragment.setVariableLocal(name, fragment.getVariableLocal(other))));
    }

    /** What a table said the case needs, else all that the service asks for; nothing where no form asks for it. */
    private static Optional<List<String>> requirements(ServicePack pack, ExecutionEntity root) {
        boolean asked = pack.forms().values().stream()
                .flatMap(form -> form.fields().stream())
                .anyMatch(field -> Parameters.REQUIREMENTS.equals(field.choicesKey()));
        return asked ? Optional.of(CaseRequirements.of(pack, root)) : Optional.empty();
    }

    private static Parameters parameters(ServicePack pack, ExecutionEntity fragment) {
        String key = fragment.getProcessDefinition().getKey();
        return pack.fragments().stream()
                .filter(diagram -> diagram.processId().equals(key))
                .findFirst()
                .map(Parameters::of)
                .orElseThrow();
    }

    private static void hand(ExecutionEntity root, ExecutionEntity fragment, String field) {
        if (root.hasVariable(field) && !fragment.hasVariableLocal(field)) {
            fragment.setVariableLocal(field, root.getVariable(field));
        }
    }
}
