package id.loketnaker.engine.forms;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import id.loketnaker.casework.StartTrials;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.OfficeServices;
import id.loketnaker.schedule.CaseOpening;
import id.loketnaker.schedule.RefusedOpeningException;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins cases in nobody's name, through the same door as everybody: the start form. */
@Component
class SystemStart implements CaseOpening {

    private static final Set<String> NO_TEXTS = Set.of("number", "checkbox");

    private final OfficeServices services;
    private final RepositoryService repository;
    private final FormService forms;
    private final IdentityService identity;
    private final StartTrials trials;

    SystemStart(
            @Lazy OfficeServices services,
            @Lazy RepositoryService repository,
            @Lazy FormService forms,
            @Lazy IdentityService identity,
            @Lazy StartTrials trials) {
        this.services = services;
        this.repository = repository;
        this.forms = forms;
        this.identity = identity;
        this.trials = trials;
    }

    @Override
    public List<ServicePack> inForce() {
        return services.inForce();
    }

    @Override
    public String open(ServicePack pack, Map<String, Object> values) {
        return inNobodysName(() -> {
            try {
                return forms.submitStartForm(definitionOf(pack), variables(pack, values))
                        .getProcessInstanceId();
            } catch (FormFieldValidationException refused) {
                throw new RefusedOpeningException(String.valueOf(refused.getMessage()), refused);
            }
        });
    }

    @Override
    public Map<String, Object> check(ServicePack pack, Map<String, Object> values) {
        return inNobodysName(() -> {
            try {
                Map<String, Object> taken = trials.tryStart(definitionOf(pack), values);
                Map<String, Object> kept = new LinkedHashMap<>(values);
                kept.keySet().removeIf(field -> Paths.at(taken, field) == null);
                return kept;
            } catch (UnacceptableException refused) {
                throw new RefusedOpeningException(String.valueOf(refused.getMessage()), refused);
            }
        });
    }

    private String definitionOf(ServicePack pack) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pack.key())
                .tenantIdIn(pack.office().id())
                .latestVersion()
                .singleResult()
                .getId();
    }

    private <T> T inNobodysName(Supplier<T> action) {
        Authentication user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return action.get();
        } finally {
            Optional.ofNullable(user)
                    .ifPresent(known ->
                            identity.setAuthentication(known.getUserId(), known.getGroupIds(), known.getTenantIds()));
        }
    }

    /** As Tasklist would send them: texts where the form has texts, lists as JSON. */
    private static VariableMap variables(ServicePack pack, Map<String, Object> values) {
        Optional<FormSchema> form = pack.diagram().start().flatMap(start -> pack.formOf(start.id()));
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> {
            Optional<FormField> field = form.flatMap(schema -> schema.field(key));
            if (value instanceof List || value instanceof Map) {
                variables.putValueTyped(key, jsonValue(Json.write(value)).create());
            } else if (field.filter(each -> NO_TEXTS.contains(each.type())).isEmpty()) {
                variables.putValue(key, String.valueOf(value));
            } else if (value instanceof BigDecimal number) {
                variables.putValue(key, number.doubleValue()); // the engine has no other decimals
            } else {
                variables.putValue(key, value);
            }
        });
        return variables;
    }
}
