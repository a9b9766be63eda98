package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.Set;
import org.w3c.dom.Document;

/** Events that move a case without anybody's task: time, and what is reported from outside. */
final class EventRules {

    private final Draft draft;
    private final Diagram diagram;
    private final Findings.InFile findings;

    EventRules(Draft draft, Diagram diagram) {
        this.draft = draft;
        this.diagram = diagram;
        this.findings = draft.inDiagram();
    }

    void check(Document document) {
        for (Element element : diagram.elements()) {
            if (element.isTimer()) {
                timerHasGround(element);
                timerUsesVocabulary(element);
            }
            if (element.isMessage()) {
                messageHasButton(element);
                messageIsNamed(element, document);
            }
        }
    }

    /** A limit whose passing has a consequence must say which rule gives it. */
    private void timerHasGround(Element timer) {
        if (!String.valueOf(timer.documentation()).matches("(?s).*\\bDasar:\\s*\\S.*")) {
            findings.add(
                    timer, "peristiwa waktu tanpa dasar", "Tulis di Documentation: \"Dasar: <pasal atau keputusan>\".");
        }
    }

    /** Only the vocabulary knows working days, and can say why. */
    private void timerUsesVocabulary(Element timer) {
        if (timer.timer() == null
                || !ExpressionRules.isDeadline(timer.timer()) && !ExpressionRules.isBroken(timer.timer())) {
            findings.add(
                    timer,
                    "peristiwa waktu tidak memakai kamus",
                    "Pilih Timer type: Date, isi misalnya ${tenggat.hariKerja(execution, 7)}.");
        }
    }

    /** Without a button and a role nobody could ever raise the event. */
    private void messageHasButton(Element event) {
        if (event.property(Element.EVENT).orElse("").isBlank()) {
            findings.add(
                    event,
                    "peristiwa pesan tanpa properti \"peristiwa\"",
                    "Tambahkan Extension property \"peristiwa\" berisi label tombolnya.");
        }
        Set<String> roles = Diagram.listOf(event.property("peran").orElse(""));
        if (roles.isEmpty()) {
            findings.add(
                    event,
                    "peristiwa tanpa properti \"peran\"",
                    "Tambahkan Extension property \"peran\": siapa yang boleh mencatat peristiwa ini.");
        }
        roles.forEach(role -> isRole(event, role));
    }

    private void isRole(Element event, String role) {
        if (draft.isFragment()) {
            isHandedOver(event, role);
        } else if (!draft.knowsRole(role)) {
            findings.add(
                    event,
                    "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                    "Daftarkan peran itu di instansi.yaml, atau perbaiki ejaannya.");
        }
    }

    /** A fragment serves many offices, each with its own roles. */
    private void isHandedOver(Element event, String role) {
        boolean given = Parameters.handedOn(role)
                .filter(Parameters.of(diagram).roles()::contains)
                .isPresent();
        if (!given) {
            findings.add(
                    event,
                    "peran \"%s\" di peristiwa potongan tidak diberi oleh layanan yang memanggil".formatted(role),
                    "Isi peran dengan ${nama}; nama disebut di properti masukanPeran.");
        }
    }

    private void messageIsNamed(Element event, Document document) {
        boolean named = Bpmn.all(document, "messageEventDefinition")
                .filter(definition -> isOf(definition, event))
                .map(definition -> definition.getAttribute("messageRef"))
                .anyMatch(reference -> Bpmn.all(document, "message")
                        .filter(message -> message.getAttribute("id").equals(reference))
                        .anyMatch(message -> !message.getAttribute("name").isBlank()));
        if (!named) {
            findings.add(event, "pesannya tidak bernama", "Pilih Message > Global message reference dan beri nama.");
        }
    }

    private static boolean isOf(org.w3c.dom.Element definition, Element event) {
        return definition.getParentNode() instanceof org.w3c.dom.Element owner
                && owner.getAttribute("id").equals(event.id());
    }
}
