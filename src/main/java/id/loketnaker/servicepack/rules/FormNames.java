package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Comparison;
import id.loketnaker.servicepack.language.Condition;
import id.loketnaker.servicepack.parts.FormFile;
import id.loketnaker.values.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the conditions of a form name: fields that are there, and options that these have. */
final class FormNames {

    /** Of a row in a list of rows. */
    private static final Set<String> OF_ROWS = Set.of("this", "parent", "i");

    private final Sheet sheet;
    private final FormFile form;
    private final PossibleTexts possible;
    private final Findings.InFile findings;
    private final Set<String> own = new TreeSet<>();

    private FormNames(CheckedPack pack, Sheet sheet, FormFile form) {
        this.sheet = sheet;
        this.form = form;
        this.possible = new PossibleTexts(pack.draft(), sheet.draft());
        this.findings = sheet.draft().findings().in(form.file());
        form.schema()
                .fields()
                .forEach(field -> own.addAll(Arrays.asList(field.path().split("\\."))));
        keys(form.json());
    }

    static void check(CheckedPack pack, Sheet sheet) {
        sheet.draft()
                .forms()
                .values()
                .forEach(form ->
                        new FormNames(pack, sheet, form).components(form.json().path("components")));
    }

    /** Of components that hold no field, such as lists of rows, too. */
    private void keys(JsonNode json) {
        json.findValuesAsText("key").forEach(own::add);
        json.findValuesAsText("path").forEach(path -> own.addAll(Arrays.asList(path.split("\\."))));
    }

    private void components(JsonNode components) {
        for (JsonNode component : components) {
            feelIn(component).stream()
                    .filter(feel -> Condition.problem(feel) == null)
                    .forEach(feel -> check(
                            component.path("key").asText(component.path("id").asText()), feel));
            components(component.path("components"));
        }
    }

    private static List<String> feelIn(JsonNode component) {
        List<String> found = new ArrayList<>();
        FormFeel.collect(component, (what, feel) -> {
            if (!what.equals(FormFeel.FORMULA)) { // whose names have rules of their own
                found.add(feel);
            }
        });
        return found;
    }

    private void check(String place, String feel) {
        Condition.names(feel).stream()
                .map(name -> name.split("\\.", 2)[0])
                .distinct()
                .filter(name -> !own.contains(name)
                        && !OF_ROWS.contains(name)
                        && !sheet.known().areKnown(name))
                .forEach(name -> findings.add(
                        place,
                        "\"%s\" tidak diisi formulir ini maupun langkah sebelumnya".formatted(name),
                        "Perbaiki ejaannya; yang dapat disebut: bidang formulir, nilai yang diingat, hasil tabel."
                                + Nearest.meant(name, own)));
        Comparison.allIn(feel)
                .forEach(comparison -> texts(comparison.name())
                        .ifPresent(texts -> OptionRules.isOption(comparison, texts, findings, place)));
    }

    private Optional<Set<String>> texts(String name) {
        Optional<FormField> field = form.schema().fields().stream()
                .filter(each -> each.path().equals(name) || each.key().equals(name))
                .findFirst();
        return field.isPresent() ? PossibleTexts.of(field.get()) : possible.of(name);
    }
}
