package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table whose result is named {@code persyaratan} chooses among what the service standard asks applicants for, in the
 * same words.
 */
final class RequirementRules {

    static final String RESULT = Requirement.CHOSEN;

    private final DecisionFile file;
    private final Findings.InFile findings;
    private final List<String> names;

    RequirementRules(Draft draft, DecisionFile file) {
        this.file = file;
        this.findings = draft.findings().in(file.file()).about(Causes.STANDARD);
        this.names = requirements(draft.files());
    }

    void check() {
        if (names.isEmpty()) {
            return; // layanan.yaml is not readable, which has been said
        }
        Map<String, List<DecisionTable.Rule>> chosen = file.table().rules().stream()
                .filter(rule -> rule.result() instanceof String)
                .collect(Collectors.groupingBy(rule -> (String) rule.result()));
        chosen.forEach((name, rules) -> isInTheStandard(name, rules.get(0)));
    }

    private void isInTheStandard(String name, DecisionTable.Rule rule) {
        if (!names.contains(name)) {
            findings.add(
                    "aturan " + rule.number(),
                    "persyaratan \"%s\" tidak ada di layanan.yaml".formatted(name),
                    "Tulis persis seperti nama pada komponen persyaratan di layanan.yaml.");
        }
    }

    private static List<String> requirements(PackFiles files) {
        byte[] bytes = files.content().get("layanan.yaml");
        JsonNode yaml = bytes == null ? null : TextFiles.yaml(bytes, new Findings(files.id()).in("layanan.yaml"));
        return yaml == null
                ? List.of()
                : yaml.path("komponen").path("persyaratan").path("isi").findValuesAsText("nama");
    }
}
