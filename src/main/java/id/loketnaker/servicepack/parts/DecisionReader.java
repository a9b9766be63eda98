package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the one decision table of a DMN file; what is odd in it is found by the rules. */
public final class DecisionReader {

    private DecisionReader() {}

    /** {@code null} without exactly one decision table with one result; the finding has been made. */
    public static @Nullable DecisionFile read(String file, byte[] bytes, Findings.InFile findings) {
        Document document = Bpmn.parse(bytes, findings);
        if (document == null) {
            return null;
        }
        List<Element> decisions = Bpmn.all(document, "decision").toList();
        List<Element> tables = Bpmn.all(document, "decisionTable").toList();
        if (decisions.size() != 1 || tables.size() != 1) {
            findings.add(
                    (String) null,
                    "berkas memuat %d keputusan dan %d tabel".formatted(decisions.size(), tables.size()),
                    "Satu berkas memuat satu keputusan, dan isinya tabel keputusan (Decision table).");
            return null;
        }
        List<Element> results = Bpmn.children(tables.get(0), "output").toList();
        if (results.size() != 1) {
            findings.add(
                    (String) null,
                    "tabel punya %d kolom hasil".formatted(results.size()),
                    "Sisakan satu kolom hasil; hal lain diputuskan dalam tabel lain.");
            return null;
        }
        return new DecisionFile(file, document, table(decisions.get(0), tables.get(0), results.get(0)));
    }

    private static DecisionTable table(Element decision, Element table, Element result) {
        String policy = table.getAttribute("hitPolicy");
        return new DecisionTable(
                decision.getAttribute("id"),
                decision.getAttribute("name").strip(),
                policy.isBlank() ? "UNIQUE" : policy,
                Bpmn.children(table, "input").map(DecisionReader::input).toList(),
                column(result, result.getAttribute("name"), result.getAttribute("typeRef")),
                rules(table));
    }

    private static DecisionTable.Column input(Element input) {
        return Bpmn.children(input, "inputExpression")
                .findFirst()
                .map(asked -> column(
                        input, Objects.toString(Bpmn.firstText(asked, "text"), ""), asked.getAttribute("typeRef")))
                .orElseGet(() -> column(input, "", ""));
    }

    private static DecisionTable.Column column(Element column, String name, String type) {
        return new DecisionTable.Column(
                name.strip(), column.getAttribute("label").strip(), type);
    }

    private static List<DecisionTable.Rule> rules(Element table) {
        List<DecisionTable.Rule> rules = new ArrayList<>();
        Bpmn.children(table, "rule").forEach(rule -> rules.add(rule(rules.size() + 1, rule)));
        return rules;
    }

    private static DecisionTable.Rule rule(int number, Element rule) {
        return new DecisionTable.Rule(
                number,
                rule.getAttribute("id"),
                Bpmn.children(rule, "inputEntry")
                        .map(cell -> Cell.of(text(cell)))
                        .toList(),
                Bpmn.children(rule, "outputEntry")
                        .map(DecisionReader::text)
                        .map(Cell::literal)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Objects.toString(Bpmn.firstText(rule, "description"), ""));
    }

    private static String text(Element cell) {
        return Objects.toString(Bpmn.firstText(cell, "text"), "");
    }
}
