package id.loketnaker.engine.expressions;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads a diagram only after {@link DiagramWall} let it pass. A definition that was deployed before is read again after
 * a restart and stays as it is, so that its cases go on; what it may reach is bounded by {@link ClosedResolver}.
 */
final class ClosedParse extends BpmnParse {

    private final ExpressionTree trees;
    private final AddedSteps added;
    private final KeptDiagrams kept;

    ClosedParse(BpmnParser parser, ExpressionTree trees, AddedSteps added, KeptDiagrams kept) {
        super(parser);
        this.trees = trees;
        this.added = added;
        this.kept = kept;
    }

    @Override
    protected void parseRootElement() {
        if (deployment == null || deployment.isNew()) {
            new DiagramWall(trees, this::addError).check(rootElement);
        }
        if (!hasErrors() && !isKept()) {
            addSteps();
            super.parseRootElement();
        }
    }

    private boolean isKept() {
        return deployment != null && kept.isKept(deployment, name);
    }

    /** After the wall, which tells where in the owner's file something stands. */
    private void addSteps() {
        if (deployment != null) {
            List<Element> steps = added.to(deployment, name);
            rootElement.elements("process").forEach(process -> steps.forEach(process::add));
        }
    }
}
