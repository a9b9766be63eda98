package id.loketnaker.letters;

import jakarta.el.ExpressionFactory;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardCaseTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardSwitchTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.xml.XmlEscape;

/**
 * The part of Thymeleaf that letters have: what a template holds beyond it stays as it is written and does nothing.
 * Expressions see a {@link ClosedContext} only.
 */
final class LetterDialect extends StandardDialect {

    LetterDialect() {
        setVariableExpressionEvaluator(new Closed());
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new Text(prefix),
                new StandardIfTagProcessor(TemplateMode.XML, prefix),
                new StandardUnlessTagProcessor(TemplateMode.XML, prefix),
                new StandardEachTagProcessor(TemplateMode.XML, prefix),
                new StandardSwitchTagProcessor(TemplateMode.XML, prefix),
                new StandardCaseTagProcessor(TemplateMode.XML, prefix),
                new StandardBlockTagProcessor(TemplateMode.XML, prefix, StandardBlockTagProcessor.ELEMENT_NAME),
                new StandardXmlNsTagProcessor(TemplateMode.XML, prefix));
    }

    private static Gaps gaps(IExpressionContext context) {
        return (Gaps) context.getVariable(Gaps.CARRIED_AS);
    }

    private static final class Closed implements IStandardVariableExpressionEvaluator {

        private static final ExpressionFactory EXPRESSIONS = ExpressionFactory.newInstance();

        @Override
        public @Nullable Object evaluate(
                IExpressionContext context,
                IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            Gaps gaps = gaps(context);
            gaps.forget();
            ClosedContext closed = new ClosedContext(context::getVariable, gaps.missing());
            Object value = EXPRESSIONS
                    .createValueExpression(closed, "${" + expression.getExpression() + "}", Object.class)
                    .getValue(closed);
            ((Effort) context.getVariable(Effort.CARRIED_AS)).count(value);
            return value;
        }
    }

    /** {@code th:text} and {@code [[…]]}: escaped; what is missing leaves a gap that can be seen. */
    private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

        Text(String prefix) {
            super(
                    TemplateMode.XML,
                    prefix,
                    StandardTextTagProcessor.ATTR_NAME,
                    StandardTextTagProcessor.PRECEDENCE,
                    true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String written,
                @Nullable Object value,
                IElementTagStructureHandler structure) {
            String text = shown(value);
            structure.setBody(
                    text.isBlank()
                            ? "<span class=\"kosong\">(%s)</span>"
                                    .formatted(
                                            XmlEscape.escapeXml10(gaps(context).note()))
                            : XmlEscape.escapeXml10(text),
                    false);
        }

        private static String shown(@Nullable Object value) {
            if (value instanceof Boolean truth) {
                return truth ? "ya" : "tidak";
            }
            if (value instanceof Number number) {
                return WrittenWords.plain(number);
            }
            return value instanceof Collection<?> all
                    ? all.stream().map(Text::shown).collect(Collectors.joining(", "))
                    : value == null ? "" : value.toString();
        }
    }
}
