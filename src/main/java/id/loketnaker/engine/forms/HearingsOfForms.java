package id.loketnaker.engine.forms;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.schedule.Hearing;
import id.loketnaker.schedule.Hearings;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A form that sets a hearing says so at its time ({@code agenda}); what was filled in stands in the calendar then. */
@Component
class HearingsOfForms {

    private final Hearings hearings;
    private final CaseRegister register;

    HearingsOfForms(Hearings hearings, CaseRegister register) {
        this.hearings = hearings;
        this.register = register;
    }

    /**
     * @param accepted what was filled in at the task
     * @param today in the office
     */
    void set(ServicePack pack, TaskEntity task, VariableMap accepted, Supplier<LocalDate> today) {
        FormSchema form = pack.formOf(task.getTaskDefinitionKey()).orElse(null);
        if (form == null
                || form.fields().stream().allMatch(field -> field.days().agenda() == null)) {
            return;
        }
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        String caseId = CaseRoots.of(execution).getId();
        for (FormField field : form.fields()) {
            if (field.days().agenda() != null) {
                Optional<RegisteredCase> registered = register.find(caseId);
                hearing(field, accepted, task, registered, ActingUser.of(execution))
                        .ifPresent(hearing -> hearings.set(hearing, task.getTaskDefinitionKey(), today.get()));
            }
        }
    }

    private static Optional<Hearing> hearing(
            FormField field,
            VariableMap accepted,
            TaskEntity task,
            Optional<RegisteredCase> registered,
            @Nullable String official) {
        Object time = accepted.get(field.variable());
        Object day = valueOf(Objects.requireNonNullElse(field.days().on(), ""), accepted, task);
        Object place = valueOf(Objects.requireNonNull(field.days().agenda()), accepted, task);
        if (time == null || day == null || official == null || registered.isEmpty()) {
            return Optional.empty(); // hidden: this choice sets none
        }
        return parsed(day, LocalDate::parse)
                .flatMap(on -> parsed(time, LocalTime::parse)
                        .map(at -> new Hearing(
                                registered.get().id(),
                                registered.get().number(),
                                registered.get().applicant(),
                                registered.get().office(),
                                registered.get().service(),
                                on,
                                at,
                                Objects.toString(place, ""),
                                official)));
    }

    private static @Nullable Object valueOf(String name, VariableMap accepted, TaskEntity task) {
        return accepted.containsKey(name) ? accepted.get(name) : task.getVariable(name);
    }

    private static <T> Optional<T> parsed(Object value, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(value.toString()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
