package id.loketnaker.engine.journal;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.stereotype.Component;

/**
 * A task at which the clock of its case stands still says so itself: its follow-up date is the moment since when it
 * waits. So the list "Menunggu pemohon" needs neither a variable nor a join.
 */
@Component
class WaitingTasks extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (pauses(element)) {
            mark(activity);
        }
    }

    /** Its tasks have been read before. */
    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (pauses(element)) {
            mark(activity);
        }
    }

    private static void mark(ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition().setFollowUpDateExpression(now());
        }
        activity.getActivities().forEach(WaitingTasks::mark);
    }

    private static Expression now() {
        return (Expression)
                Context.getProcessEngineConfiguration().getExpressionManager().createExpression("${now()}");
    }

    private static boolean pauses(Element element) {
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        return properties != null
                && properties.elementsNS(CAMUNDA, "property").stream()
                        .anyMatch(property -> ClockJournalist.PAUSE.equals(property.attribute("name")));
    }
}
