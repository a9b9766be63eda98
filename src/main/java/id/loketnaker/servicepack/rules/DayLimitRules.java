package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.DayLimits;
import id.loketnaker.servicepack.DayMark;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.FormFile;
import id.loketnaker.servicepack.parts.FormReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The custom properties of the fields of a form: only words that the server understands, on fields that they fit, with
 * dates that the case knows; and no date that says nothing of when it may be.
 */
final class DayLimitRules {

    private static final Set<String> OF_DATES = Set.of(DayLimits.EARLIEST, DayLimits.LATEST, DayLimits.DAY);
    private static final List<String> OF_MARKS = List.of(DayLimits.EARLIEST, DayLimits.LATEST, DayLimits.FILLED_SINCE);

    private final Sheet sheet;
    private final FormFile form;
    private final Findings.InFile findings;
    private @Nullable RowList row; // that is looked at now

    private DayLimitRules(Sheet sheet, FormFile form) {
        this.sheet = sheet;
        this.form = form;
        this.findings = sheet.draft().findings().in(form.file());
    }

    static void check(Sheet sheet) {
        sheet.draft()
                .forms()
                .values()
                .forEach(
                        form -> new DayLimitRules(sheet, form).check(form.json().path("components")));
    }

    private void check(JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("group")) {
                check(component.path("components"));
            } else if (component.path("type").asText().equals(RowList.TYPE)) {
                row = form.schema().rows(component.path("path").asText()).orElse(null);
                check(component.path("components"));
                row = null;
            } else if (component.has("key") && !component.path("type").asText().equals(FormField.COMPUTED)) {
                check(component, FormReader.properties(component));
            }
        }
    }

    private void check(JsonNode component, Map<String, String> words) {
        String key = component.path("key").asText();
        String kind = component.path("type").asText().equals("datetime")
                ? component.path("subtype").asText("date")
                : null;
        words.keySet().forEach(word -> isKnown(key, word));
        words.forEach((word, value) -> fits(key, kind, word, value, words));
        for (String word : OF_MARKS) {
            DayLimits.written(words.getOrDefault(word, DayMark.TODAY)).forEach(mark -> canBeRead(key, word, mark));
        }
        String on = words.get(DayLimits.ON);
        if (on != null) {
            isDate(key, on);
        }
        String place = words.get(DayLimits.AGENDA);
        if (place != null) {
            isOfHearing(key, place, words);
        }
        if (kind != null && !shownOnly(component)) {
            saysSomething(component, key, words);
        }
    }

    private void isKnown(String key, String word) {
        if (!DayLimits.WORDS.contains(word)) {
            findings.add(
                    key,
                    "properti \"%s\" tidak dikenal".formatted(word),
                    "Hapus, atau perbaiki ejaannya; yang dikenal: paling-awal, paling-lambat, hari, jam, pada, agenda, diisi-sejak, bebas.");
        }
    }

    private void fits(String key, @Nullable String kind, String word, String value, Map<String, String> words) {
        if (OF_DATES.contains(word) && (kind == null || kind.equals("time"))) {
            findings.add(
                    key,
                    "\"%s\" hanya berlaku pada tanggal".formatted(word),
                    "Pindahkan ke bidang tanggal, atau hapus.");
        }
        if ((word.equals(DayLimits.DAY) || word.equals(DayLimits.HOURS)) && !value.equals(DayLimits.WORKED)) {
            findings.add(
                    key, "\"%s\" hanya dapat berisi kerja".formatted(word), "Tulis kerja, atau hapus propertinya.");
        }
        if (word.equals(DayLimits.HOURS) && (kind == null || kind.equals("date"))) {
            findings.add(key, "\"jam\" hanya berlaku pada jam", "Pindahkan ke bidang jam, atau hapus.");
        }
        if ("time".equals(kind)
                && words.containsKey(DayLimits.HOURS) != words.containsKey(DayLimits.ON)
                && (word.equals(DayLimits.HOURS) || word.equals(DayLimits.ON))) {
            findings.add(
                    key,
                    "\"jam\" dan \"pada\" hanya berlaku bersama",
                    "Tulis jam: kerja dan pada: kunci bidang tanggalnya.");
        } else if (word.equals(DayLimits.ON) && !"time".equals(kind)) {
            findings.add(key, "\"pada\" hanya berlaku pada jam", "Hapus propertinya.");
        }
        if (word.equals(DayLimits.FREE) && (kind == null || value.isBlank() || words.size() > 1)) {
            findings.add(
                    key,
                    "\"bebas\" hanya berlaku sendirian pada tanggal atau jam, dengan alasannya",
                    "Tulis alasan mengapa tidak ada batasnya, atau hapus.");
        }
    }

    private void canBeRead(String key, String word, String written) {
        DayMark.of(written)
                .ifPresentOrElse(
                        mark -> {
                            if (mark.isOfField()) {
                                isDate(key, mark.anchor());
                            }
                        },
                        () -> findings.add(
                                key,
                                "%s: \"%s\" tidak dimengerti".formatted(word, written),
                                "Tulis hari-ini, tanggal-terima atau kunci bidang tanggal, bila perlu dengan selisihnya: hari-ini - 18 tahun."));
    }

    /** A field of this form or of another one, or what a listener or a call fills, of which nobody knows the kind. */
    private void isDate(String key, String name) {
        if (name.equals(key)) {
            findings.add(key, "dibandingkan dengan dirinya sendiri", "Sebut bidang tanggal yang lain.");
            return;
        }
        List<FormField> called = Optional.ofNullable(row)
                .flatMap(list -> list.column(name))
                .or(() -> form.schema().field(name))
                .map(List::of)
                .orElseGet(() -> elsewhere(name));
        if (called.isEmpty()) {
            sheet.known().require(name, findings, key);
        } else if (called.stream().noneMatch(DayLimitRules::holdsDate)) {
            findings.add(
                    key, "\"%s\" bukan bidang tanggal".formatted(name), "Sebut kunci bidang tanggal (Date picker).");
        }
    }

    private List<FormField> elsewhere(String name) {
        return sheet.draft().formSchemas().stream()
                .map(FormSchema::fields)
                .flatMap(List::stream)
                .filter(field -> field.path().equals(name))
                .toList();
    }

    private static boolean holdsDate(FormField field) {
        return field.dateKind() != null && !field.dateKind().equals("time")
                || field.readOnly() && !field.type().equals("datetime"); // it may show what a listener remembers
    }

    /** A hearing has a day, a time and a place: this is its time, which names the two others. */
    private void isOfHearing(String key, String place, Map<String, String> words) {
        if (!words.containsKey(DayLimits.ON)) {
            findings.add(
                    key,
                    "\"agenda\" hanya berlaku pada jam bersama \"pada\"",
                    "Pindahkan ke bidang jam sidangnya, dengan pada: kunci bidang tanggalnya.");
        }
        if (form.schema().field(place).isEmpty() && elsewhere(place).isEmpty()) {
            sheet.known().require(place, findings, key);
        }
    }

    private void saysSomething(JsonNode component, String key, Map<String, String> words) {
        if (words.isEmpty() && !component.path("disallowPassedDates").asBoolean()) {
            findings.add(
                    key,
                    "belum dikatakan kapan tanggal atau jam ini dapat terjadi",
                    "Isi Custom properties, misalnya paling-lambat: hari-ini; bila memang tidak ada batasnya, bebas: alasannya.");
        }
    }

    private static boolean shownOnly(JsonNode component) {
        return component.path("disabled").asBoolean()
                || component.path("readonly").asBoolean();
    }
}
