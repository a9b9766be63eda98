package id.loketnaker.webapps.tasklist.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.casework.People;
import id.loketnaker.casework.StepOutcomes;
import id.loketnaker.casework.StepOutcomes.Outcome;
import id.loketnaker.casework.TaskGlances;
import id.loketnaker.register.Entry;
import id.loketnaker.sla.OpenStep;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What came of a step, as JSON. */
@Service
class StepOutcomeDesk {

    /** @param theirs tasks of the case that this official may open now */
    @JsonInclude(Include.NON_NULL)
    record OutcomeJson(
            String step,
            List<HappenedJson> happened,
            FoundCase standing,
            List<TaskJson> theirs,
            @Nullable TaskJson next) {}

    /** An entry of the record, as the file of a case tells it. */
    @JsonInclude(Include.NON_NULL)
    record HappenedJson(
            String at,
            String kind,
            String element,
            @Nullable String name,
            @Nullable String note) {}

    @JsonInclude(Include.NON_NULL)
    record TaskJson(
            String task,
            String name,
            @Nullable String number,
            @Nullable String applicant) {}

    private final StepOutcomes outcomes;
    private final TaskGlances glances;
    private final People people;

    StepOutcomeDesk(StepOutcomes outcomes, TaskGlances glances, People people) {
        this.outcomes = outcomes;
        this.glances = glances;
        this.people = people;
    }

    OutcomeJson of(String taskId) {
        Outcome outcome = outcomes.of(taskId);
        LocalMoments times = new LocalMoments(outcome.standing().pack().office().zone());
        return new OutcomeJson(
                outcome.step(),
                outcome.happened().stream().map(entry -> told(entry, times)).toList(),
                FoundCase.of(
                        outcome.standing(),
                        people.of(outcome.standing().steps().stream()
                                .map(OpenStep::holder)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                        letter -> false),
                outcome.theirs().stream()
                        .map(task -> new TaskJson(task.id(), task.name(), null, null))
                        .toList(),
                outcome.next().map(this::next).orElse(null));
    }

    private TaskJson next(OpenTask task) {
        return glances.of(List.of(task.id())).stream()
                .findFirst()
                .map(glance -> new TaskJson(
                        task.id(),
                        task.name(),
                        glance.registered().number(),
                        glance.registered().applicant()))
                .orElseGet(() -> new TaskJson(task.id(), task.name(), null, null));
    }

    private static HappenedJson told(Entry entry, LocalMoments times) {
        return new HappenedJson(
                times.of(entry.at()),
                entry.kind().name(),
                entry.elementId(),
                entry.elementName(),
                entry.sentence().orElse(null));
    }
}
