package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a listener of a diagram may do: remember a value, such as how often the parties were summoned, move a letter on,
 * on a task or a flow, tell the whole case or another one something, or tell the applicant, also where a result is
 * reached.
 */
final class ListenerRules {

    private static final Set<String> ATTRIBUTES = Set.of("event", "expression");
    private static final Pattern LETTER =
            Pattern.compile("\\$\\{\\s*surat\\.(susun|nomori|terbitkan|ralat|batalkan)\\s*\\([^()]*\\)\\s*}");

    /** A step may come back for several reasons on one flow, and only some of them end a letter. */
    private static final Pattern WITHDRAWN_FOR_A_REASON = Pattern.compile(
            "\\$\\{(?:(?!\\bsurat\\b|[?{}]).)+\\?\\s*surat\\.batalkan\\s*\\([^()]*\\)\\s*:\\s*null\\s*}");

    private static final Map<String, Set<String>> EVENTS_OF_LETTERS = Map.of(
            "userTask",
            Set.of("start", "end"),
            Diagram.CALL,
            Set.of("start", "end"),
            "subProcess",
            Set.of("start", "end"),
            "sequenceFlow",
            Set.of("take"));

    private static final Pattern CASE = Pattern.compile("\\$\\{\\s*perkara\\.(ubah|catatDi)\\s*\\([^()]*\\)\\s*}");
    private static final Pattern NOTICE = Pattern.compile("\\$\\{\\s*pemberitahuan\\.pemohon\\s*\\([^()]*\\)\\s*}");
    private static final Map<String, Set<String>> EVENTS_OF_NOTICES = Map.of(
            "userTask",
            Set.of("start", "end"),
            Diagram.CALL,
            Set.of("start", "end"),
            "subProcess",
            Set.of("start", "end"),
            "endEvent",
            Set.of("start", "end"),
            "sequenceFlow",
            Set.of("take"));

    private ListenerRules() {}

    static boolean isAllowed(Element listener) {
        String expression = listener.getAttribute("expression").strip();
        return Bpmn.children(listener).isEmpty()
                && Bpmn.attributes(listener).stream().map(Node::getNodeName).allMatch(ATTRIBUTES::contains)
                && (onlySetsAVariable(expression)
                        || movesALetter(expression) && stands(listener, EVENTS_OF_LETTERS)
                        || CASE.matcher(expression).matches() && stands(listener, EVENTS_OF_LETTERS)
                        || NOTICE.matcher(expression).matches() && stands(listener, EVENTS_OF_NOTICES));
    }

    private static boolean movesALetter(String expression) {
        return LETTER.matcher(expression).matches()
                || WITHDRAWN_FOR_A_REASON.matcher(expression).matches();
    }

    private static boolean onlySetsAVariable(String expression) {
        return expression.startsWith("${execution.setVariable(")
                && !expression.matches("(?s).*\\bsurat\\s*\\.\\s*(susun|nomori|terbitkan|ralat|batalkan)\\b.*")
                && Expression.isWhole(expression)
                && Expression.allIn(expression).stream()
                        .allMatch(each -> !each.problems().isEmpty()
                                || each.assigned().size() == 1
                                        && !each.calls(Vocabulary.NOTICES)
                                        && !each.calls(Vocabulary.CASES));
    }

    private static boolean stands(Element listener, Map<String, Set<String>> eventsOfElements) {
        return listener.getParentNode().getParentNode() instanceof Element owner
                && eventsOfElements
                        .getOrDefault(owner.getLocalName(), Set.of())
                        .contains(listener.getAttribute("event"));
    }
}
