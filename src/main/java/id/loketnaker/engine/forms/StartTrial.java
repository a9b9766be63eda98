package id.loketnaker.engine.forms;

import id.loketnaker.casework.StartTrials;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.FormValues;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Asks the check that a start form goes through; there is no case yet that would know anything. */
@Component
class StartTrial implements StartTrials {

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
    public void tryStart(String definitionId, Map<String, Object> submitted) {
        String start = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId)
                        .getInitial()
                        .getId());
        ServicePack pack = packs.of(definitionId);
        FormSchema form = pack.formOf(start).orElseThrow();
        VariableMap given = FormValues.of(submitted);
        try {
            check.check(form, given, Map.of(), days.of(pack, null), pack::prints);
        } catch (FormFieldValidationException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }
}
