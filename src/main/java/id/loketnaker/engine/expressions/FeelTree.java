package id.loketnaker.engine.expressions;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a FEEL expression, seen in the tree that is evaluated. FEEL knows no limit and does not stop when
 * it is told to, so nothing that repeats, filters, searches or grows is let in: what is left takes as long as it is
 * written.
 */
final class FeelTree {

    private static final Set<String> NODES = Set.of(
            "ConstNull",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "ConstList",
            "ConstDate",
            "ConstInputValue",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "Ref",
            "PathExpression",
            "If",
            "In",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "Conjunction",
            "Disjunction",
            "Not",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "UnaryTestExpression",
            "AtLeastOne",
            "FunctionInvocation",
            "PositionalFunctionParameters");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "number",
            "substring",
            "string length",
            "list contains",
            "count",
            "contains",
            "starts with",
            "ends with",
            FormFunctions.AGE,
            FormFunctions.SUM);

    private static final String TREES = "org.camunda.feel.syntaxtree.";

    private FeelTree() {}

    /** None against what cannot be read: it will not be evaluated either. */
    static Optional<String> objection(ParseResult read) {
        return read.isSuccess()
                ? Optional.ofNullable(refused(read.parsedExpression().expression()))
                        .map("\"%s\" tidak boleh dipakai"::formatted)
                : Optional.empty();
    }

    /** The first part that is not let in. */
    private static @Nullable String refused(Object part) {
        String type = part.getClass().getName();
        if (type.startsWith(TREES)) {
            String node = type.substring(TREES.length()).replace("$", "");
            if (!NODES.contains(node)) {
                return node;
            }
            if (part instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
                return call.function();
            }
        }
        return part instanceof Product product
                ? refusedIn(product.productIterator())
                : part instanceof Iterable<?> list ? refusedIn(list.iterator()) : null;
    }

    private static @Nullable String refusedIn(Iterator<?> parts) {
        while (parts.hasNext()) {
            String refused = refused(parts.next());
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }
}
