package id.loketnaker.engine.decision;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Lets our step ask the table in place of the engine's, as definitions are read. */
@Component
class DecisionSteps extends AbstractBpmnParseListener {

    private final AskedTables tables;

    DecisionSteps(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new DecisionStep(tables));
    }
}
