package id.loketnaker.engine.forms;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dates of a form are measured against, in the office and the case that the form belongs to. */
@Component
class DaysOfCases {

    private final CaseRegister register;
    private final CaseTime time;
    private final Clock clock;

    DaysOfCases(CaseRegister register, CaseTime time, Clock clock) {
        this.register = register;
        this.time = time;
        this.clock = clock;
    }

    /** @param scope the task, or the case that begins; null before it does */
    CaseDays of(ServicePack pack, @Nullable VariableScope scope) {
        LocalDate today = LocalDate.now(clock.withZone(pack.office().zone()));
        return new CaseDays(
                today,
                () -> received(pack, scope, today),
                name -> scope == null ? null : scope.getVariable(name),
                name -> nameOf(pack, name),
                () -> time.now().of(pack.office(), pack.standard().unit()));
    }

    private LocalDate received(ServicePack pack, @Nullable VariableScope scope, LocalDate today) {
        DelegateExecution where = scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
        if (where == null) {
            return today;
        }
        return register.find(CaseRoots.of(where).getProcessInstanceId()) // none while it is being received
                .map(RegisteredCase::receivedAt)
                .map(moment -> LocalDate.ofInstant(moment, pack.office().zone()))
                .orElse(today);
    }

    private static String nameOf(ServicePack pack, String variable) {
        return pack.forms().values().stream()
                .flatMap(form -> form.field(variable).stream())
                .map(FormField::name)
                .findFirst()
                .orElse(variable);
    }
}
