package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.ExpectedPromise;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.WaitStep;
import id.loketnaker.servicepack.files.Findings;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code skenario/*.yaml}, once it fits its schema. */
public final class ScenarioReader {

    private final ScenarioValues values;
    private final ScenarioTimes times;

    private ScenarioReader(ScenarioValues values, ScenarioTimes times) {
        this.values = values;
        this.times = times;
    }

    /** {@code null} when it cannot be read; the finding has been made. */
    static @Nullable Scenario read(Draft draft, @Nullable WholeScenario whole, Findings.InFile findings) {
        if (whole == null) {
            return null;
        }
        ScenarioTimes times = new ScenarioTimes(findings);
        Scenario scenario = new ScenarioReader(new ScenarioValues(draft), times).scenario(whole, findings.file());
        return times.allRead() ? scenario : null;
    }

    private Scenario scenario(WholeScenario whole, String file) {
        JsonNode yaml = whole.yaml();
        JsonNode start = yaml.get("mulai");
        return new Scenario(
                yaml.get("nama").asText(),
                file,
                new ScenarioStart(
                        times.read("mulai.pada", start.get("pada")),
                        start.path("oleh").asText(),
                        values.ofStart(start.path("isi")),
                        mistakes(start.path("keliru")),
                        text(start.path("berkala"))),
                whole.steps().stream()
                        .map(step -> step(step.yaml(), step.place()))
                        .toList(),
                yaml.get("hasil").asText(),
                whole.steps().stream().map(WholeScenario.Step::place).toList());
    }

    private List<ScenarioStart.Mistake> mistakes(JsonNode yaml) {
        List<ScenarioStart.Mistake> mistakes = new ArrayList<>();
        yaml.forEach(mistake -> mistakes.add(new ScenarioStart.Mistake(
                values.ofStart(mistake.get("isi")), mistake.get("ditolak").asText())));
        return mistakes;
    }

    private ScenarioStep step(JsonNode yaml, String place) {
        if (yaml.has("tugas")) {
            return task(yaml, place);
        } else if (yaml.has("menunggu")) {
            return new WaitStep(times.read(place + ".menunggu", yaml.get("menunggu")), texts(yaml.path("terjadi")));
        } else if (yaml.has("peristiwa")) {
            return event(yaml, place);
        }
        return check(yaml.get("periksa"), place + ".periksa");
    }

    private TaskStep task(JsonNode yaml, String place) {
        String task = yaml.get("tugas").asText();
        return new TaskStep(
                task,
                times.readIfThere(place + ".pada", yaml.path("pada")),
                yaml.get("oleh").asText(),
                times.readIfThere(place + ".tenggat", yaml.path("tenggat")),
                values.ofTask(task, yaml.path("isi")),
                text(yaml.path("ditolak")),
                texts(yaml.path("terjadi")),
                yaml.has("surat") ? texts(yaml.get("surat")) : null);
    }

    private EventStep event(JsonNode yaml, String place) {
        return new EventStep(
                yaml.get("peristiwa").asText(),
                times.readIfThere(place + ".pada", yaml.path("pada")),
                yaml.get("oleh").asText(),
                values.ofEvent(yaml.path("isi")),
                text(yaml.path("ditolak")),
                texts(yaml.path("terjadi")));
    }

    private CheckStep check(JsonNode yaml, String place) {
        return new CheckStep(
                textsIfThere(yaml.path("tugasTerbuka")),
                dueDates(yaml.path("tenggat"), place + ".tenggat"),
                promise(yaml.path("janji"), place + ".janji"),
                states(yaml.path("surat")),
                textsIfThere(yaml.path("pemberitahuan")));
    }

    private Map<String, LocalDateTime> dueDates(JsonNode yaml, String place) {
        Map<String, LocalDateTime> dates = new LinkedHashMap<>();
        yaml.properties().forEach(entry -> dates.put(entry.getKey(), times.read(place, entry.getValue())));
        return dates;
    }

    private static Map<String, String> states(JsonNode yaml) {
        Map<String, String> states = new LinkedHashMap<>();
        yaml.properties()
                .forEach(entry -> states.put(entry.getKey(), entry.getValue().asText()));
        return states;
    }

    private @Nullable ExpectedPromise promise(JsonNode yaml, String place) {
        if (yaml.isMissingNode()) {
            return null;
        }
        return new ExpectedPromise(yaml.asText().equals("berhenti") ? null : times.read(place, yaml));
    }

    private static @Nullable String text(JsonNode yaml) {
        return yaml.isMissingNode() ? null : yaml.asText();
    }

    private static @Nullable List<String> textsIfThere(JsonNode yaml) {
        return yaml.isMissingNode() ? null : texts(yaml);
    }

    private static List<String> texts(JsonNode yaml) {
        List<String> texts = new ArrayList<>();
        yaml.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
