package id.loketnaker.engine.forms;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.casework.FormDays;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.DayLimits;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the door measures dates against, told beforehand. */
@Component
class DaysOfForms implements FormDays {

    private static final int DAYS_BEFORE = 31;
    private static final int DAYS_AHEAD = 400;

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;
    private final DaysOfCases days;

    DaysOfForms(ProcessEngineConfigurationImpl engine, DeployedPacks packs, DaysOfCases days) {
        this.engine = engine;
        this.packs = packs;
        this.days = days;
    }

    @Override
    public KnownDays ofTask(String taskId) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> ofTask(taskId, context)));
    }

    private KnownDays ofTask(String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        return known(packs.of(task.getProcessDefinitionId()), task.getTaskDefinitionKey(), task);
    }

    @Override
    public KnownDays ofStart(String definitionId) {
        String start = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId)
                        .getInitial()
                        .getId());
        return known(packs.of(definitionId), start, null);
    }

    private KnownDays known(ServicePack pack, String elementId, @Nullable VariableScope scope) {
        FormSchema form = pack.formOf(elementId).orElseGet(() -> new FormSchema("", List.of()));
        CaseDays about = days.of(pack, scope);
        Map<String, NamedDate> named = new TreeMap<>();
        form.cells()
                .flatMap(field -> field.days().anchors())
                .forEach(name -> named.put(
                        name,
                        new NamedDate(
                                about.names().apply(name), about.dateIn(name).orElse(null))));
        return new KnownDays(about.today(), about.receipt().get(), named, hours(form, about));
    }

    private static SortedMap<LocalDate, DayHours> hours(FormSchema form, CaseDays about) {
        SortedMap<LocalDate, DayHours> hours = new TreeMap<>();
        if (form.cells().map(FormField::days).anyMatch(DayLimits::asksCalendar)) {
            WorkingTime time = about.time().get();
            about.today()
                    .minusDays(DAYS_BEFORE)
                    .datesUntil(about.today().plusDays(DAYS_AHEAD))
                    .forEach(date -> hours.put(date, time.hoursOn(date)));
        }
        return hours;
    }
}
