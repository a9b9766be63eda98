package id.loketnaker.engine.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.casework.StartTrials;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.FormValues;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Asks the check that a start form goes through; there is no case yet that would know anything. */
@Component
class StartTrial implements StartTrials {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;
    private final FormCheck check;
    private final DaysOfCases days;

    StartTrial(ProcessEngineConfigurationImpl engine, DeployedPacks packs, FormCheck check, DaysOfCases days) {
        this.engine = engine;
        this.packs = packs;
        this.check = check;
        this.days = days;
    }

    @Override
    public Map<String, Object> tryStart(String definitionId, Map<String, Object> submitted) {
        String start = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId)
                        .getInitial()
                        .getId());
        ServicePack pack = packs.of(definitionId);
        FormSchema form = pack.formOf(start).orElseThrow();
        VariableMap given = FormValues.of(submitted);
        try {
            return Json.read(
                    check.check(form, given, Map.of(), days.of(pack, null), pack::prints)
                            .json(),
                    VALUES);
        } catch (FormFieldValidationException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }
}
