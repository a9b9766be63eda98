package id.loketnaker.engine.expressions;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Reads a diagram only after {@link DiagramWall} let it pass. A definition that was deployed before is read again after
 * a restart and stays as it is, so that its cases go on; what it may reach is bounded by {@link ClosedResolver}.
 */
final class ClosedParse extends BpmnParse {

    private final ExpressionTree trees;

    ClosedParse(BpmnParser parser, ExpressionTree trees) {
        super(parser);
        this.trees = trees;
    }

    @Override
    protected void parseRootElement() {
        if (deployment == null || deployment.isNew()) {
            new DiagramWall(trees, this::addError).check(rootElement);
        }
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }
}
