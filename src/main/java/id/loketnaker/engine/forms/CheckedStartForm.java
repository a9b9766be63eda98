package id.loketnaker.engine.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's handler of a start form, behind the door. */
final class CheckedStartForm implements StartFormHandler {

    private final StartFormHandler engines;
    private final FormDoor door;
    private final BegunCases begun;

    CheckedStartForm(StartFormHandler engines, FormDoor door, BegunCases begun) {
        this.engines = engines;
        this.door = door;
        this.begun = begun;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        FragmentStart.refuseAlone(instance);
        String start = instance.getProcessDefinition().getInitial().getId();
        String definition = instance.getProcessDefinitionId();
        VariableMap accepted = door.admit(definition, start, submitted, instance);
        new SentForm(ActingUser.of(instance), definition, submitted)
                .fingerprint()
                .ifPresent(begun::begin);
        engines.submitFormVariables(accepted, instance);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return engines.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(activity, deployment, definition, parse);
    }
}
