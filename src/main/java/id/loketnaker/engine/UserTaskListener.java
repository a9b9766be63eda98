package id.loketnaker.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hears one event of all user tasks, whichever diagram they stand in. */
public abstract class UserTaskListener extends AbstractBpmnParseListener implements TaskListener {

    private final String event;

    /** @param event such as {@link #EVENTNAME_UPDATE} */
    protected UserTaskListener(String event) {
        this.event = event;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(event, this);
    }
}
