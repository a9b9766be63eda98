package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the listeners of a diagram do, read from their expressions. */
public final class Listeners {

    /** The one kind of listener that packs may use. */
    public static final String ELEMENT = "executionListener";

    private static final Set<String> MAKE = Set.of("susun", "nomori", "terbitkan", "ralat");

    private Listeners() {}

    /** The variables that listeners of the diagram remember. */
    public static Set<String> assignedIn(Document document) {
        return Bpmn.all(document, ELEMENT)
                .flatMap(Listeners::expressions)
                .flatMap(expression -> expression.assigned().stream())
                .collect(Collectors.toSet());
    }

    /** The words that a listener calls. */
    public static Stream<Expression.Call> calls(Element listener) {
        return expressions(listener).flatMap(expression -> expression.calls().stream());
    }

    private static Stream<Expression> expressions(Element listener) {
        return Expression.allIn(listener.getAttribute("expression")).stream();
    }

    /** Whether a letter comes of it, or comes further. */
    public static boolean makesALetter(Expression.Call call) {
        return call.bean().equals(Vocabulary.LETTERS) && MAKE.contains(call.word());
    }
}
