package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where a template of a letter takes values: attributes of Thymeleaf, and {@code [[${…}]]} in its text. */
public final class LetterSlots {

    public static final String THYMELEAF = "http://www.thymeleaf.org";

    /**
     * One place.
     *
     * @param text as written
     * @param problem why it is none that letters may have, or {@code null}
     */
    public record Slot(
            String text,
            @Nullable Expression expression,
            @Nullable String problem) {}

    private static final Set<String> WITH_VALUE = Set.of("text", "if", "unless", "switch");
    private static final Pattern EACH = Pattern.compile("\\s*([a-z]\\w*)\\s*:\\s*(\\$\\{.*})\\s*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([A-Za-z][\\w.]*)\\s*}");
    private static final Pattern CASE = Pattern.compile("\\s*('[^'$\\\\]*'|[0-9]+|\\*)\\s*");
    private static final Pattern INLINE = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> locals = new HashSet<>();
    private final Set<String> loops = new HashSet<>(); // item, a space, and the list that it is of

    private LetterSlots() {}

    public static LetterSlots of(Document template) {
        LetterSlots found = new LetterSlots();
        Bpmn.all(template, "*").forEach(found::read);
        return found;
    }

    public List<Slot> all() {
        return slots;
    }

    /** What the letter names from outside itself: not the items of its own loops. */
    public Set<String> variables() {
        Set<String> named = new HashSet<>();
        slots.stream()
                .flatMap(slot ->
                        slot.expression() == null ? Set.<String>of().stream() : slot.expression().variables().stream())
                .filter(path -> !locals.contains(path.split("\\.", 2)[0]))
                .forEach(named::add);
        return named;
    }

    /** What the letter names of the rows of a list, in its loops over it: {@code pekerja.nama}. */
    public Set<String> cells() {
        Set<String> cells = new HashSet<>();
        for (String loop : loops) {
            String item = loop.substring(0, loop.indexOf(' '));
            String list = loop.substring(loop.indexOf(' ') + 1);
            slots.stream()
                    .filter(slot -> slot.expression() != null)
                    .flatMap(slot -> slot.expression().variables().stream())
                    .filter(path -> path.startsWith(item + "."))
                    .forEach(path -> cells.add(list + path.substring(item.length())));
        }
        return cells;
    }

    private void read(Element element) {
        Bpmn.attributes(element).stream()
                .filter(attribute -> THYMELEAF.equals(attribute.getNamespaceURI()))
                .forEach(this::read);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                readText(child.getTextContent());
            }
        }
    }

    private void read(Attr attribute) {
        String value = attribute.getValue();
        if (WITH_VALUE.contains(attribute.getLocalName())) {
            slots.add(slot(value));
        } else if (attribute.getLocalName().equals("each")) {
            Matcher each = EACH.matcher(value);
            if (each.matches()) {
                locals.add(each.group(1));
                Matcher list = NAME.matcher(each.group(2));
                if (list.matches()) {
                    loops.add(each.group(1) + " " + list.group(1));
                }
                slots.add(slot(each.group(2)));
            } else {
                slots.add(new Slot(value, null, "th:each bukan \"nama : ${daftar}\""));
            }
        } else if (attribute.getLocalName().equals("case")
                && !CASE.matcher(value).matches()) {
            slots.add(new Slot(value, null, "th:case bukan teks dalam tanda kutip, angka atau *"));
        }
    }

    private void readText(String text) {
        INLINE.matcher(text).results().forEach(inline -> slots.add(slot(inline.group(1))));
        String rest = INLINE.matcher(text).replaceAll("");
        if (rest.contains("[[") || rest.contains("[(") || Expression.isIn(rest)) {
            slots.add(new Slot(rest.strip(), null, "nilai di dalam teks hanya boleh ditulis [[${…}]]"));
        }
    }

    private static Slot slot(String text) {
        if (!Expression.isWhole(text)) {
            return new Slot(text, null, "nilai bukan satu ekspresi ${…}");
        }
        if (text.contains("__")) {
            return new Slot(text, null, "\"__\" tidak boleh dipakai"); // Thymeleaf would evaluate what stands between
        }
        Expression expression = Expression.allIn(text, Vocabulary.OF_LETTERS).get(0);
        return new Slot(
                text,
                expression,
                expression.problems().isEmpty() ? null : expression.problems().get(0));
    }
}
