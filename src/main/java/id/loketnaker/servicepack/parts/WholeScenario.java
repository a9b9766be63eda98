package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario with all its steps, as if it were written without a base and each mistake as a step of its own.
 *
 * @param yaml as the schema has it, with the steps in place of {@code langkah}
 * @param steps in their order
 */
record WholeScenario(ObjectNode yaml, List<Step> steps) {

    /** Instead of a step: all that is left of the base. */
    private static final String ALL = "semua";

    private static final String FOLLOW = "ikuti";
    private static final String STEPS = "langkah";
    private static final String START = "mulai";
    private static final String FILLED = "isi";
    private static final String MISTAKES = "keliru";
    private static final String TASK = "tugas";
    private static final String REFUSED = "ditolak";
    private static final String FIRED = "terjadi";

    /** @param place in the file that is read; of a step of its base it begins with {@code dasar} */
    record Step(JsonNode yaml, String place) {

        boolean isOf(String task) {
            return yaml.path(TASK).asText().equals(task);
        }

        /** Done, not tried in vain. */
        boolean isDone() {
            return yaml.has(TASK) && !yaml.has(REFUSED);
        }
    }

    WholeScenario {
        steps = List.copyOf(steps);
    }

    static WholeScenario alone(ObjectNode yaml) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < yaml.get(STEPS).size(); i++) {
            steps.addAll(withMistakes(yaml.get(STEPS).get(i), place(i)));
        }
        return new WholeScenario(yaml, steps);
    }

    /** What an heir of this one is. */
    WholeScenario changedBy(ObjectNode own, Findings.InFile findings) {
        ObjectNode whole = yaml.deepCopy();
        ((ObjectNode) whole.get(START)).remove(MISTAKES);
        own.properties().forEach(key -> {
            if (!key.getKey().equals(START)) {
                whole.set(key.getKey(), key.getValue());
            }
        });
        whole.set(START, merged(whole.get(START), own.path(START)));
        Taking taking = new Taking(steps, findings);
        if (!own.has(STEPS)) {
            taking.follow(ALL, STEPS);
        }
        for (int i = 0; i < own.path(STEPS).size(); i++) {
            taking.step(own.get(STEPS).get(i), place(i));
        }
        return new WholeScenario(whole, taking.taken);
    }

    /** Counted from 1, as people do. */
    private static String place(int step) {
        return "langkah[" + (step + 1) + "]";
    }

    /** A field that is null is not filled in. */
    private static JsonNode merged(JsonNode base, JsonNode change) {
        if (!base.isObject() || !change.isObject()) {
            return change.isMissingNode() ? base : change;
        }
        ObjectNode all = base.deepCopy();
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                all.remove(field.getKey());
            } else {
                all.set(field.getKey(), merged(base.path(field.getKey()), field.getValue()));
            }
        });
        return all;
    }

    /** What is tried first and refused is a step by itself, each with what it says differently. */
    private static List<Step> withMistakes(JsonNode step, String place) {
        if (!step.has(MISTAKES)) {
            return List.of(new Step(step, place));
        }
        List<Step> steps = new ArrayList<>();
        ArrayNode mistakes = (ArrayNode) step.get(MISTAKES);
        ObjectNode done = ((ObjectNode) step.deepCopy()).without(List.of(MISTAKES, FIRED));
        for (int i = 0; i < mistakes.size(); i++) {
            ObjectNode tried = done.deepCopy().without(List.of("tenggat", "surat"));
            JsonNode filled = done.has(FILLED) ? done.get(FILLED) : TextFiles.JSON.createObjectNode();
            tried.set(FILLED, merged(filled, mistakes.get(i).get(FILLED)));
            tried.set(REFUSED, mistakes.get(i).get(REFUSED));
            if (i == 0 && step.has(FIRED)) {
                tried.set(FIRED, step.get(FIRED)); // on the way to the first
            }
            steps.add(new Step(tried, "%s.%s[%d]".formatted(place, MISTAKES, i + 1)));
        }
        steps.add(new Step(done, place));
        return steps;
    }

    /** Goes through the base from its first step on, as the heir says. */
    private static final class Taking {

        private final List<Step> base;
        private final Findings.InFile findings;
        private final List<Step> taken = new ArrayList<>();
        private int next;

        Taking(List<Step> base, Findings.InFile findings) {
            this.base = base;
            this.findings = findings;
        }

        void step(JsonNode step, String place) {
            if (step.has(FOLLOW)) {
                follow(step.get(FOLLOW).asText(), place);
            } else {
                taken.addAll(withMistakes(filledIn(step), place));
            }
        }

        /** Takes over the steps up to and with that task, the next time it is done. */
        void follow(String task, String place) {
            int last = task.equals(ALL) ? base.size() - 1 : find(task);
            if (last < 0) {
                findings.add(
                        place + "." + FOLLOW,
                        "tugas \"%s\" tidak dikerjakan di dasar, atau sudah lewat".formatted(task),
                        "Tulis tugas dari dasar yang belum diikuti, atau semua.");
                return;
            }
            for (; next <= last; next++) {
                taken.add(new Step(
                        base.get(next).yaml(), "dasar " + base.get(next).place()));
            }
        }

        /** A step that the base has, too, is filled in as there where it says nothing else, and stands in its place. */
        private JsonNode filledIn(JsonNode step) {
            int same =
                    step.has(TASK) && !step.has(REFUSED) ? find(step.get(TASK).asText()) : -1;
            if (same < 0) {
                return step;
            }
            next = same + 1;
            ObjectNode filled = step.deepCopy();
            filled.set(FILLED, merged(base.get(same).yaml().path(FILLED), step.path(FILLED)));
            return filled;
        }

        private int find(String task) {
            for (int i = next; i < base.size(); i++) {
                if (base.get(i).isDone() && base.get(i).isOf(task)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
