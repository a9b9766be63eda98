package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FragmentCall;
import id.loketnaker.values.Nearest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A pack calls the fragments of its own deployment, and so do they; each call hands over all that is asked for: roles
 * of this office, limits, values.
 */
final class CallRules {

    private static final Set<String> IN = Set.of("source", "sourceExpression", "target");
    private static final Set<String> OUT = Set.of("source", "target");

    private final Draft pack;
    private final Draft draft;
    private final KnownVariables known;
    private final Findings.InFile findings;

    /** @param draft of the pack, or of a fragment of it */
    CallRules(Draft pack, Draft draft, KnownVariables known) {
        this.pack = pack;
        this.draft = draft;
        this.known = known;
        this.findings = draft.inDiagram();
    }

    void check(Document document) {
        Bpmn.all(document, Diagram.CALL).map(FragmentCall::new).forEach(this::check);
    }

    private void check(FragmentCall call) {
        if (!call.isBoundToTheDeployment()) {
            add(call, "potongan tidak terikat pada paketnya", "Pilih Called element > Binding: deployment.");
        }
        Optional<Draft> fragment = pack.fragment(call.fragment());
        if (fragment.isEmpty()) {
            add(
                    call,
                    "potongan \"%s\" tidak ada di folder bersama/".formatted(call.fragment()),
                    "Isi Called element dengan nama foldernya, misalnya paraf-berjenjang.");
        } else if (fragment.get().diagram() != null) {
            check(call, Parameters.of(fragment.get().diagram()));
        }
    }

    private void check(FragmentCall call, Parameters parameters) {
        Set<String> given = new HashSet<>();
        Set<String> meant = new HashSet<>();
        for (Element in : call.in()) {
            String name = in.getAttribute("target");
            isPlain(call, in, IN);
            if (!parameters.inputs().contains(name) || !given.add(name)) {
                add(
                        call,
                        "masukan \"%s\" tidak diminta potongan ini, atau diberi dua kali".formatted(name),
                        "Beri setiap masukan satu kali: %s.%s"
                                .formatted(
                                        String.join(", ", parameters.inputs()),
                                        Nearest.meant(name, parameters.inputs())));
                Nearest.to(name, parameters.inputs()).ifPresent(meant::add);
            }
        }
        parameters.wanted().stream()
                .filter(name -> !given.contains(name) && !meant.contains(name))
                .forEach(name -> add(
                        call,
                        "masukan \"%s\" belum diberi".formatted(name),
                        "Tambahkan In mapping dengan Target \"%s\".".formatted(name)));
        for (Element out : call.out()) {
            isPlain(call, out, OUT);
            if (!parameters.results().contains(out.getAttribute("source"))
                    || out.getAttribute("target").isBlank()) {
                add(
                        call,
                        "keluaran \"%s\" tidak ada di potongan ini".formatted(out.getAttribute("source")),
                        "Pilih dari: %s.".formatted(String.join(", ", parameters.results())));
            }
            if (StandardNames.isReserved(out.getAttribute("target"))) {
                add(
                        call,
                        "\"%s\" adalah kata kamus".formatted(out.getAttribute("target")),
                        "Pakai nama lain pada Target, misalnya %sPotongan.".formatted(out.getAttribute("target")));
            }
        }
        new HandedOver(draft, call, parameters, findings).check();
    }

    /** One name or one expression, no whole sets of variables. */
    private void isPlain(FragmentCall call, org.w3c.dom.Element mapping, Set<String> allowed) {
        Optional<Attr> unknown = Bpmn.attributes(mapping).stream()
                .filter(attribute -> !allowed.contains(attribute.getName()))
                .findFirst();
        unknown.ifPresent(attribute -> add(
                call,
                "\"%s\" tidak boleh dipakai pada masukan atau keluaran".formatted(attribute.getName()),
                "Pakai Source atau Source expression, dan Target."));
        String source = mapping.getAttribute("source");
        boolean hasOne =
                source.isBlank() != mapping.getAttribute("sourceExpression").isBlank();
        if (!hasOne) {
            add(
                    call,
                    "masukan atau keluaran tanpa sumber, atau dengan dua sumber",
                    "Isi Source saja, atau Source expression saja.");
        }
        if (mapping.getLocalName().equals(FragmentCall.IN) && !source.isBlank()) {
            known.requireInLetter(source, findings, ExpressionRules.place(call.xml()));
        }
    }

    private void add(FragmentCall call, String problem, String remedy) {
        findings.add(ExpressionRules.place(call.xml()), problem, remedy);
    }
}
