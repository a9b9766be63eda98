package id.loketnaker.engine.forms;

import id.loketnaker.engine.takeback.StepMemory;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's handler of a task's form, behind the door. */
final class CheckedTaskForm implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final FormDoor door;
    private final StepMemory memory;

    CheckedTaskForm(TaskFormHandler engines, FormDoor door, StepMemory memory) {
        this.engines = engines;
        this.door = door;
        this.memory = memory;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        memory.remember(task);
        engines.submitFormVariables(
                door.admit(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), submitted, task), task);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(activity, deployment, definition, parse);
    }
}
