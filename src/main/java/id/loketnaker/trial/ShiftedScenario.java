package id.loketnaker.trial;

import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.WaitStep;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario lived through again by other people at another time: its first steps, moved by whole weeks so that they
 * end by now.
 */
final class ShiftedScenario {

    private static final long HOURS_OF_A_WEEK = ChronoUnit.WEEKS.getDuration().toHours();

    private final Scenario original;
    private final List<ScenarioStep> steps;
    private final long weeks;

    /**
     * @param share of the steps to keep, from 0 to 1
     * @param by local time of the office before which its last step lies
     */
    ShiftedScenario(Scenario original, double share, LocalDateTime by) {
        this.original = original;
        this.steps = original.steps().stream()
                .filter(step -> !(step instanceof CheckStep) && refusal(step) == null)
                .limit(Math.round(original.steps().size() * share))
                .toList();
        this.weeks = Math.floorDiv(ChronoUnit.HOURS.between(end(), by), HOURS_OF_A_WEEK);
    }

    /** Lived by somebody else: the start form with another name in that field. */
    Scenario scenario(String nameField, String name) {
        ScenarioStart start = original.start();
        Map<String, Object> values = new LinkedHashMap<>(shifted(start.values()));
        values.computeIfPresent(nameField, (field, before) -> name);
        return new Scenario(
                original.name(),
                original.file(),
                new ScenarioStart(later(start.at()), start.by(), values, List.of(), start.periodic()),
                steps.stream().map(this::shifted).toList(),
                Scenario.RUNNING,
                steps.stream().map(step -> original.file()).toList());
    }

    private LocalDateTime end() {
        return Stream.concat(Stream.of(original.start().at()), steps.stream().map(ShiftedScenario::at))
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }

    private static @Nullable LocalDateTime at(ScenarioStep step) {
        if (step instanceof TaskStep task) {
            return task.at();
        }
        if (step instanceof EventStep event) {
            return event.at();
        }
        return step instanceof WaitStep wait ? wait.until() : null;
    }

    private static @Nullable String refusal(ScenarioStep step) {
        if (step instanceof TaskStep task) {
            return task.refusal();
        }
        return step instanceof EventStep event ? event.refusal() : null;
    }

    private ScenarioStep shifted(ScenarioStep step) {
        if (step instanceof TaskStep task) {
            return new TaskStep(
                    task.task(), shifted(task.at()), task.by(), null, shifted(task.values()), null, task.fired(), null);
        }
        if (step instanceof EventStep event) {
            return new EventStep(
                    event.event(), shifted(event.at()), event.by(), shifted(event.values()), null, event.fired());
        }
        return step instanceof WaitStep wait ? new WaitStep(later(wait.until()), wait.fired()) : step;
    }

    private Map<String, Object> shifted(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> shiftedValue(field.getValue())));
    }

    private Object shiftedValue(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(this::shiftedValue).toList();
        }
        if (value instanceof Map<?, ?> group) {
            Map<Object, Object> moved = new LinkedHashMap<>();
            group.forEach((key, inner) -> moved.put(key, shiftedValue(inner)));
            return moved;
        }
        return value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? LocalDate.parse(text).plusWeeks(weeks).toString()
                : value;
    }

    private @Nullable LocalDateTime shifted(@Nullable LocalDateTime moment) {
        return moment == null ? null : later(moment);
    }

    private LocalDateTime later(LocalDateTime moment) {
        return moment.plusWeeks(weeks);
    }
}
