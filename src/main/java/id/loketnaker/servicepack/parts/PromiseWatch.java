package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the system adds to the diagram of a service that does not watch its promise itself: an event sub-process that
 * begins when the promise is over and calls the fragment {@code keterlambatan}, and one before when the service wants a
 * warning. The file of the process owner stays as it is.
 */
public final class PromiseWatch {

    /** The fragment that is called, {@code bersama/keterlambatan/}. */
    public static final String FRAGMENT = "keterlambatan";

    /** Before the id of each element that is added. */
    private static final String OWN = "Sistem_";

    public static final String DIAGRAM = FileNames.folderOfFragment(FRAGMENT) + FRAGMENT + ".bpmn";

    private static final String SUB_PROCESS = """
            <bpmn:subProcess xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="Sistem_%1$s" name="%2$s" triggeredByEvent="true">
              <bpmn:documentation>Ditambahkan sistem; tidak digambar di paket.</bpmn:documentation>
              <bpmn:startEvent id="Sistem_%1$s_Mulai" name="%3$s" isInterrupting="false">
                <bpmn:documentation>Dasar: %6$s; jeda tidak dihitung.</bpmn:documentation>
                <bpmn:outgoing>Sistem_%1$s_Alur_1</bpmn:outgoing>
                <bpmn:timerEventDefinition id="Sistem_%1$s_Waktu">
                  <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${tenggat.janji(execution, %4$d)}</bpmn:timeDate>
                </bpmn:timerEventDefinition>
              </bpmn:startEvent>
              <bpmn:callActivity id="Sistem_%1$s_Panggil" name="Tindak lanjut" calledElement="keterlambatan"
                  camunda:calledElementBinding="deployment">
                <bpmn:documentation>%7$s</bpmn:documentation>
                <bpmn:extensionElements>
                  %10$s
                  <camunda:in sourceExpression="%5$s" target="tahapJanji" />
                  <camunda:in sourceExpression="%7$s" target="dasarTindakLanjut" />
                  <camunda:in sourceExpression="%8$s" target="penindak" />
                  <camunda:in sourceExpression="%9$s" target="batasTindakLanjut" />
                </bpmn:extensionElements>
                <bpmn:incoming>Sistem_%1$s_Alur_1</bpmn:incoming>
                <bpmn:outgoing>Sistem_%1$s_Alur_2</bpmn:outgoing>
              </bpmn:callActivity>
              <bpmn:endEvent id="Sistem_%1$s_Selesai" name="Ditindaklanjuti">
                <bpmn:incoming>Sistem_%1$s_Alur_2</bpmn:incoming>
              </bpmn:endEvent>
              <bpmn:sequenceFlow id="Sistem_%1$s_Alur_1" sourceRef="Sistem_%1$s_Mulai" targetRef="Sistem_%1$s_Panggil" />
              <bpmn:sequenceFlow id="Sistem_%1$s_Alur_2" sourceRef="Sistem_%1$s_Panggil" targetRef="Sistem_%1$s_Selesai" />
            </bpmn:subProcess>
            """;

    /** The case remembers that its promise is over, for conditions of the service. */
    private static final String REMEMBER =
            "<camunda:executionListener expression=\"${execution.setVariable('janjiLewat', 1)}\" event=\"start\" />";

    private PromiseWatch() {}

    /** Whether an element of a diagram, or a step of a case, is one that the system added. */
    public static boolean isOwn(String elementId) {
        return elementId.startsWith(OWN);
    }

    /** Whether nothing in the diagram begins when the promise is over. */
    public static boolean isWanted(Document diagram) {
        return watches(diagram).noneMatch(call -> percent(call) == 100);
    }

    /** Whether something in it begins when so much of the promise is used up that its owner wants to know. */
    public static boolean isWarned(Document diagram) {
        return watches(diagram).anyMatch(call -> percent(call) < 100);
    }

    /** Whether the service was deployed with what is called. */
    public static boolean isPossible(Iterable<String> files) {
        for (String file : files) {
            if (file.equals(DIAGRAM)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Expression.Call> watches(Document diagram) {
        return Bpmn.all(diagram, "timeDate")
                .filter(time -> !isOwn(owner(time).getAttribute("id")))
                .flatMap(time -> Expression.allIn(Bpmn.text(time)).stream())
                .flatMap(expression -> expression.calls().stream())
                .filter(call ->
                        call.bean().equals(Vocabulary.DEADLINES) && call.word().equals("janji"));
    }

    private static Element owner(Element time) {
        return (Element) time.getParentNode().getParentNode();
    }

    /** What a form fills in may be any percent, but not all: that is written as the word alone. */
    private static int percent(Expression.Call call) {
        return call.number(1).orElse(call.isAlone() ? 100 : 99);
    }

    /** Adds it to the process of the diagram, before the first rule is asked. */
    static void addTo(Document diagram, LatenessPlan plan) {
        for (String xml : texts(plan)) {
            Document own = Objects.requireNonNull(
                    Bpmn.parse(xml.getBytes(StandardCharsets.UTF_8), new Findings("-").in("-")), xml);
            Bpmn.all(diagram, "process")
                    .toList()
                    .forEach(process -> process.appendChild(diagram.importNode(own.getDocumentElement(), true)));
        }
    }

    private static List<String> texts(LatenessPlan plan) {
        List<String> texts = new ArrayList<>();
        Integer warning = plan.warning();
        if (warning != null) {
            texts.add(text(
                    plan,
                    "JanjiHampirHabis",
                    "Janji hampir habis",
                    warning + " persen janji terpakai",
                    warning,
                    "hampir",
                    ""));
        }
        texts.add(text(plan, "JanjiLewat", "Janji lewat", "Janji habis", 100, "lewat", REMEMBER));
        return texts;
    }

    private static String text(
            LatenessPlan plan, String id, String name, String start, int percent, String stage, String listener) {
        return SUB_PROCESS.formatted(
                id,
                name,
                start,
                percent,
                stage,
                escaped(plan.promiseGround()),
                escaped(plan.ground()),
                escaped(plan.role()),
                escaped(plan.limit()),
                listener);
    }

    /** Also an expression would be evaluated by the engine. */
    private static String escaped(String text) {
        return text.replaceAll("[$#](?=\\{)", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
