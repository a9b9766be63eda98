package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.expressions.Word;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The word {@code perkara} of the diagrams: what holds for the whole case, and not only for the part that heard of it,
 * and what another case should know.
 */
@Word("perkara")
public class CaseWords {

    private final CaseRegister register;
    private final Clock clock;

    CaseWords(CaseRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Writes a value into the case and into all of its running parts that hold one of this name: each was handed a copy
     * when it began, and a letter that it writes would go by the old one. Not at the end of a step that was cancelled.
     */
    public void ubah(DelegateExecution execution, String name, @Nullable String value) {
        if (!execution.isCanceled()) {
            write(CaseRoots.of(execution), name, value, Context.getCommandContext());
        }
    }

    private static void write(ExecutionEntity instance, String name, @Nullable String value, CommandContext context) {
        if (instance.hasVariableLocal(name)) {
            instance.setVariable(name, value);
        }
        context.getExecutionManager().findExecutionsByProcessInstanceId(instance.getProcessInstanceId()).stream()
                .map(ExecutionEntity::getSubProcessInstance)
                .filter(Objects::nonNull)
                .forEach(part -> write(part, name, value, context));
    }

    /**
     * Leaves a note on another case of the same office, which begins with the number of this one. A number that is no
     * case here, such as one from the time before this system, is not an error: the step has written it down.
     */
    public void catatDi(DelegateExecution execution, @Nullable String number, @Nullable String note) {
        if (execution.isCanceled() || number == null) {
            return;
        }
        ExecutionEntity root = CaseRoots.of(execution);
        register.findByNumber(Objects.requireNonNull(root.getTenantId()), number.strip())
                .filter(other -> !other.id().equals(root.getProcessInstanceId()))
                .ifPresent(other -> register.record(
                        other.id(),
                        new Entry(
                                clock.instant(),
                                EntryKind.NOTE_WRITTEN,
                                execution.getCurrentActivityId(),
                                "Perkara " + root.getBusinessKey(),
                                null,
                                Objects.requireNonNullElse(note, ""))));
    }
}
