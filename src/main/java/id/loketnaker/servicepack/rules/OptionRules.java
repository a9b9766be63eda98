package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Comparison;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.values.Nearest;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A condition asks for what can be answered: else the flow is never taken, or always. */
final class OptionRules {

    private final Sheet sheet;
    private final PossibleTexts possible;

    OptionRules(CheckedPack pack, Sheet sheet) {
        this.sheet = sheet;
        this.possible = new PossibleTexts(pack.draft(), sheet.draft());
    }

    void check() {
        Bpmn.all(sheet.document(), "*")
                .forEach(element -> texts(element)
                        .filter(Expression::isIn)
                        .filter(text -> !ExpressionRules.isBroken(text))
                        .flatMap(text -> Comparison.allIn(text).stream())
                        .forEach(comparison -> check(element, comparison)));
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(Bpmn.attributes(element).stream().map(Node::getNodeValue), Stream.of(Bpmn.text(element)));
    }

    private void check(Element element, Comparison comparison) {
        possible.of(comparison.name())
                .ifPresent(texts -> isOption(comparison, texts, sheet.findings(), ExpressionRules.place(element)));
    }

    /** The empty text asks whether anything was answered. */
    static void isOption(Comparison comparison, Set<String> texts, Findings.InFile findings, @Nullable String place) {
        if (!comparison.text().isEmpty() && !texts.contains(comparison.text())) {
            findings.about(Causes.FORMS
                            .and(file -> !file.equals(findings.file()))
                            .or(Causes.TABLES))
                    .add(
                            place,
                            "\"%s\" bukan pilihan bidang %s".formatted(comparison.text(), comparison.name()),
                            "Pilihannya: %s.%s"
                                    .formatted(String.join(", ", texts), Nearest.meant(comparison.text(), texts)));
        }
    }
}
