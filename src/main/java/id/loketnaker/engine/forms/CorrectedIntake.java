package id.loketnaker.engine.forms;

import id.loketnaker.casework.IntakeValues;
import id.loketnaker.casework.MovedOnException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.engine.happenings.ValuesCorrected;
import id.loketnaker.letters.ShownValues;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts variables of a running case right that its start form has filled in, by the rules of that form, and all that
 * holds copies of them: parts that run, letters that are not issued. Drafts of forms hear of it.
 */
@Component
class CorrectedIntake implements IntakeValues {

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;
    private final DaysOfCases days;
    private final Feel feel;
    private final ShownValues letters;
    private final ApplicationEventPublisher events;

    CorrectedIntake(
            ProcessEngineConfigurationImpl engine,
            DeployedPacks packs,
            DaysOfCases days,
            Feel feel,
            ShownValues letters,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.packs = packs;
        this.days = days;
        this.feel = feel;
        this.letters = letters;
        this.events = events;
    }

    @Override
    public Map<String, Object> of(String caseId, Set<String> fields) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> PlainValues.of(instance(caseId, context), fields)));
    }

    @Override
    public List<Change> correct(String caseId, Map<String, Object> entered) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> correct(caseId, entered, context)));
    }

    private List<Change> correct(String caseId, Map<String, Object> entered, CommandContext context) {
        ExecutionEntity instance = instance(caseId, context);
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        FormSchema form = pack.formOf(
                        instance.getProcessDefinition().getInitial().getId())
                .orElseThrow(() -> new IllegalStateException("Layanan " + pack.key() + " tidak punya formulir awal"));
        Map<String, Object> held = PlainValues.of(
                instance, form.fields().stream().map(FormField::variable).collect(Collectors.toSet()));
        List<Change> changes = changes(form, held, accepted(pack, form, entered, instance), instance, pack);
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        changes.forEach(change -> written.put(change.field(), change.after()));
        List<RunningParts.Changed> everywhere = new RunningParts(context).write(instance, written);
        letters.follow(
                caseId,
                everywhere.stream()
                        .filter(each -> each.before() != null && each.after() != null)
                        .map(each -> new ShownValues.Corrected(
                                each.name(),
                                Objects.requireNonNull(each.before()),
                                Objects.requireNonNull(each.after())))
                        .toList());
        events.publishEvent(new ValuesCorrected(caseId, held(changes, true), held(changes, false)));
        return changes;
    }

    private static ExecutionEntity instance(String caseId, CommandContext context) {
        ExecutionEntity instance = context.getExecutionManager().findExecutionById(caseId);
        if (instance == null) {
            throw new MovedOnException("Perkara ini sudah selesai, jadi isiannya tidak dikoreksi lagi.");
        }
        return instance;
    }

    /** By the key of the field: what may be stored, nothing where it is emptied. */
    private Map<String, @Nullable Object> accepted(
            ServicePack pack, FormSchema form, Map<String, Object> entered, ExecutionEntity instance) {
        Map<String, @Nullable Object> accepted = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (entered.containsKey(field.key()) && field.rows() == null && !field.readOnly()) {
                accepted.put(field.key(), Submission.entered(field, entered.get(field.key())));
            }
        }
        CaseDays around = days.of(pack, instance)
                .filledIn(name -> accepted.containsKey(name) ? accepted.get(name) : instance.getVariable(name));
        List<String> objections = new ArrayList<>();
        form.fields().stream()
                .filter(field -> accepted.containsKey(field.key()))
                .forEach(field -> {
                    FieldCheck check = new FieldCheck(field, around, pack.prints(field.variable()));
                    Object value = accepted.get(field.key());
                    check.objection(value).ifPresent(objections::add);
                    if (check.isEmpty(value)) {
                        accepted.put(field.key(), null);
                    }
                });
        if (!objections.isEmpty()) {
            throw new UnacceptableException("Koreksi belum dapat diterima: " + String.join("; ", objections) + ".");
        }
        return accepted;
    }

    /** What is entered and differs, and what is computed from it. */
    private List<Change> changes(
            FormSchema form,
            Map<String, Object> held,
            Map<String, @Nullable Object> accepted,
            ExecutionEntity instance,
            ServicePack pack) {
        Map<String, Object> now = new HashMap<>(held);
        accepted.forEach((key, value) -> {
            if (value == null) {
                now.remove(key);
            } else {
                now.put(key, value);
            }
        });
        List<FormField> computed =
                form.fields().stream().filter(field -> field.formula() != null).toList();
        new ComputedFields(feel).addTo(now, computed, FormCheck.withCase(form, now, days.of(pack, instance)));
        return form.fields().stream()
                .filter(field -> accepted.containsKey(field.key()) || field.formula() != null)
                .map(field -> new Change(field.key(), held.get(field.key()), now.get(field.key())))
                .filter(change -> !isSame(change.before(), change.after()))
                .toList();
    }

    /** Numbers come back from the engine in another class than forms send. */
    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after)
                || before instanceof Number
                        && after instanceof Number
                        && before.toString().equals(after.toString());
    }

    private static Map<String, Object> held(List<Change> changes, boolean before) {
        Map<String, Object> values = new LinkedHashMap<>();
        changes.forEach(change -> {
            Object value = before ? change.before() : change.after();
            if (value != null) {
                values.put(change.field(), value);
            }
        });
        return values;
    }
}
