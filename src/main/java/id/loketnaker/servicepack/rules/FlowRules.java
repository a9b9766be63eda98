package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.parts.Draft;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A branching never leaves a case without a way on. */
final class FlowRules {

    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    private final Diagram diagram;
    private final Findings.InFile findings;

    FlowRules(Draft draft, Diagram diagram) {
        this.diagram = diagram;
        this.findings = draft.inDiagram();
    }

    void check() {
        diagram.elements().stream()
                .filter(element -> DECIDING.contains(element.type()))
                .forEach(this::hasOneDefaultAndConditions);
        diagram.elements("sequenceFlow").forEach(this::isConnected);
        diagram.elements("sequenceFlow").stream()
                .filter(flow -> flow.condition() != null && !Expression.isWhole(flow.condition()))
                .forEach(flow -> findings.add(
                        flow,
                        "syarat alur bukan satu ekspresi ${…}",
                        "Tulis satu perbandingan, misalnya ${hasilSidang == 'sepakat'}."));
    }

    private void isConnected(Element flow) {
        boolean connected = Stream.of("sourceRef", "targetRef")
                .map(end -> flow.attribute(end).orElse(""))
                .allMatch(id -> diagram.element(id).isPresent());
        if (!connected) {
            findings.add(flow, "alur tidak tersambung", "Sambungkan kedua ujungnya, atau hapus alurnya.");
        }
    }

    /** When no condition holds, the engine stops the case with an error unless there is a default. */
    private void hasOneDefaultAndConditions(Element gateway) {
        List<Element> outgoing = outgoing(gateway);
        if (outgoing.size() < 2) {
            return;
        }
        String chosen = gateway.attribute("default").orElse("");
        List<Element> free =
                outgoing.stream().filter(flow -> flow.condition() == null).toList();
        if (outgoing.stream().noneMatch(flow -> flow.id().equals(chosen))) {
            findings.add(
                    gateway,
                    "percabangan tanpa alur bawaan",
                    free.size() == 1
                            ? "Jadikan alurnya yang tanpa syarat, %s, Default flow."
                                    .formatted(free.get(0).label())
                            : "Jadikan salah satu alurnya Default flow.");
            if (free.size() == 1) {
                return;
            }
        }
        for (Element flow : outgoing) {
            boolean isDefault = flow.id().equals(chosen);
            if (isDefault && flow.condition() != null) {
                findings.add(
                        flow, "alur bawaan tidak boleh bersyarat", "Hapus syaratnya, atau pilih alur bawaan lain.");
            } else if (!isDefault && flow.condition() == null) {
                findings.add(
                        flow,
                        "alur tanpa syarat keluar dari percabangan",
                        "Isi syaratnya, misalnya ${berkasLengkap == 'ya'}.");
            }
        }
    }

    private List<Element> outgoing(Element node) {
        return diagram.elements("sequenceFlow").stream()
                .filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id()))
                .toList();
    }
}
