package id.loketnaker.engine.forms;

import id.loketnaker.engine.takeback.StepMemory;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the door before every form, and the reception before every case, as definitions are read. */
@Component
public class FormListeners extends AbstractBpmnParseListener {

    private final FormDoor door;
    private final CaseReception reception;
    private final TaskCompletion completion;
    private final EmptiedFields emptiedFields;
    private final BegunCases begun;
    private final StepMemory memory;

    FormListeners(
            FormDoor door,
            CaseReception reception,
            TaskCompletion completion,
            EmptiedFields emptiedFields,
            BegunCases begun,
            StepMemory memory) {
        this.door = door;
        this.begun = begun;
        this.memory = memory;
        this.reception = reception;
        this.completion = completion;
        this.emptiedFields = emptiedFields;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new CheckedTaskForm(task.getTaskFormHandler(), door, memory));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completion);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, emptiedFields);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.setStartFormHandler(new CheckedStartForm(definition.getStartFormHandler(), door, begun));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, reception);
    }
}
