package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.FragmentCall;
import id.loketnaker.servicepack.parts.Listeners;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Only what packs may use stands in a diagram. All else could run code of somebody's choosing inside the application,
 * so this is a list of what is allowed rather than of what is not.
 */
final class AllowedBpmn {

    private static final Set<String> TOP =
            Set.of("collaboration", "process", "message", "error", "escalation", "category");
    private static final Set<String> ELEMENTS = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            DecisionTaskRules.TASK,
            "subProcess",
            Diagram.CALL,
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "condition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "linkEventDefinition",
            "terminateEventDefinition",
            "conditionalEventDefinition",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition",
            "laneSet",
            "childLaneSet",
            "lane",
            "flowNodeRef",
            "participant",
            "messageFlow",
            "incoming",
            "outgoing",
            "source",
            "target",
            "documentation",
            "extensionElements",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference");
    private static final Set<String> EXTENSIONS =
            Set.of("properties", "property", Listeners.ELEMENT, FragmentCall.IN, FragmentCall.OUT);
    private static final Set<String> ATTRIBUTES = Set.of(
            "formRef",
            "formRefBinding",
            "calledElementBinding",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "candidateGroups",
            "candidateStarterGroups",
            "dueDate",
            "priority",
            "jobPriority",
            "taskPriority",
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "initiator",
            "collection",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "variableName",
            "variableEvents",
            "diagramRelationId");
    /** Make the engine read a condition as a script. */
    private static final Set<String> SCRIPTING = Set.of("language", "expressionLanguage", "scriptFormat");

    private final Findings.InFile findings;

    AllowedBpmn(Findings.InFile findings) {
        this.findings = findings;
    }

    void check(Document document) {
        Element definitions = document.getDocumentElement();
        attributesAreAllowed(definitions);
        new UnmixedText(findings).check(document);
        for (Element child : Bpmn.children(definitions)) {
            if (isDrawing(child)) {
                continue; // positions only: the engine evaluates nothing there
            }
            if (!TOP.contains(child.getLocalName()) || !Bpmn.MODEL.equals(child.getNamespaceURI())) {
                refuse(child, "\"%s\" tidak boleh dipakai".formatted(child.getTagName()));
            } else {
                attributesAreAllowed(child);
                Bpmn.children(child).forEach(this::check);
            }
        }
    }

    private static boolean isDrawing(Element element) {
        return element.getLocalName().equals("BPMNDiagram") && Bpmn.DRAWING.equals(element.getNamespaceURI());
    }

    private void check(Element element) {
        String name = element.getLocalName();
        if (name.equals("task") && Bpmn.MODEL.equals(element.getNamespaceURI())) {
            findings.add(
                    ExpressionRules.place(element),
                    "jenis tugas ini belum dipilih",
                    "Klik tugasnya, pilih Change element: User task untuk tugas petugas, Business rule task untuk tabel"
                            + " keputusan, Call activity untuk potongan bersama.");
            return;
        }
        if (!ELEMENTS.contains(name) || !Bpmn.MODEL.equals(element.getNamespaceURI())) {
            refuse(element, "\"%s\" tidak boleh dipakai".formatted(name));
            return;
        }
        attributesAreAllowed(element);
        messageIsNotSent(element);
        repetitionIsBounded(element);
        for (Element child : Bpmn.children(element)) {
            if (name.equals("extensionElements")) {
                checkExtension(child);
            } else {
                check(child);
            }
        }
    }

    /** The engine makes all parts at once, however many somebody filled in. */
    private void repetitionIsBounded(Element element) {
        if (element.getLocalName().equals("loopCardinality")
                && !Bpmn.text(element).strip().matches("[1-9][0-9]?")) {
            findings.add(
                    ExpressionRules.place(element),
                    "banyaknya pengulangan (Loop cardinality) bukan bilangan 1 sampai 99",
                    "Tulis bilangan tetap, atau pakai Collection dengan daftar dari formulir.");
        }
    }

    /** Sending needs an implementation, which is code. */
    private void messageIsNotSent(Element element) {
        boolean sends = element.getLocalName().endsWith("ThrowEvent")
                || element.getLocalName().equals("endEvent");
        if (sends && Bpmn.children(element, "messageEventDefinition").findAny().isPresent()) {
            refuse(element, "peristiwa pengirim pesan tidak boleh dipakai");
        }
    }

    /** Of no other tool either: the engine asks some of its extensions by name only, whatever their namespace. */
    private void checkExtension(Element extension) {
        if (!isOfEngine(extension.getNamespaceURI()) || !EXTENSIONS.contains(extension.getLocalName())) {
            refuse(extension, "\"%s\" tidak boleh dipakai".formatted(extension.getTagName()));
        }
        if (isMapping(extension) && !isInCall(extension)) {
            refuse(extension, "\"%s\" hanya boleh pada panggilan potongan".formatted(extension.getLocalName()));
        }
        attributesAreAllowed(extension);
        if (extension.getLocalName().equals(Listeners.ELEMENT) && !ListenerRules.isAllowed(extension)) {
            refuse(
                    extension,
                    "pendengar hanya boleh berupa ${execution.setVariable('nama', nilai)}, kata surat pada tugas (start, end) atau alur"
                            + " (take), misalnya ${surat.terbitkan(execution, 'id')}, atau ${pemberitahuan.pemohon(execution, 'id')}"
                            + " pada tugas, subproses, peristiwa akhir (start, end) atau alur (take)");
        }
        Bpmn.children(extension).forEach(this::checkExtension);
    }

    private static boolean isMapping(Element extension) {
        return Set.of(FragmentCall.IN, FragmentCall.OUT).contains(extension.getLocalName());
    }

    private static boolean isInCall(Element extension) {
        return extension.getParentNode().getParentNode().getLocalName().equals(Diagram.CALL);
    }

    private void attributesAreAllowed(Element element) {
        Stream<Attr> attributes = Bpmn.attributes(element).stream();
        attributes
                .filter(AllowedBpmn::isRefused)
                .forEach(attribute ->
                        refuse(element, "atribut \"%s\" tidak boleh dipakai".formatted(attribute.getName())));
    }

    private static boolean isRefused(Attr attribute) {
        return SCRIPTING.contains(attribute.getLocalName())
                || (isOfEngine(attribute.getNamespaceURI()) && !ATTRIBUTES.contains(attribute.getLocalName()));
    }

    /** The engine still reads the namespace of its ancestor. */
    private static boolean isOfEngine(@Nullable String namespace) {
        return Bpmn.CAMUNDA.equals(namespace) || "http://activiti.org/bpmn".equals(namespace);
    }

    private void refuse(Element element, String problem) {
        findings.add(
                ExpressionRules.place(element),
                problem,
                "Pakai tugas pengguna, tabel keputusan, percabangan, peristiwa waktu dan kamus; tidak ada skrip, layanan atau pendengar.");
    }
}
