package id.loketnaker.engine.desk;

import id.loketnaker.casework.AwaitedEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;

/**
 * The message subscriptions of the engine, in the name of the present user and in their office, but not with their
 * grants: the case is theirs to see by the task before them, which may stand in a fragment that the case called.
 */
@Component
class EngineEvents implements AwaitedEvents {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    EngineEvents(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public Optional<Waiting> of(String caseId) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> waiting(caseId)));
    }

    private Optional<Waiting> waiting(String caseId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .singleResult())
                .map(instance -> new Waiting(instance.getProcessDefinitionId(), awaited(caseId)));
    }

    private List<Awaited> awaited(String caseId) {
        return runtime.createProcessInstanceQuery().rootProcessInstanceId(caseId).list().stream()
                .flatMap(instance -> awaitedBy(instance.getId()))
                .toList();
    }

    /** By the case itself, or by a fragment that it called. */
    private Stream<Awaited> awaitedBy(String instanceId) {
        return runtime.createEventSubscriptionQuery().processInstanceId(instanceId).eventType("message").list().stream()
                .map(EngineEvents::awaited);
    }

    @Override
    public Optional<String> given(Awaited event, String input) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> Optional.ofNullable(runtime.getVariable(event.executionId(), input))
                                .map(Object::toString)));
    }

    private static Awaited awaited(EventSubscription subscription) {
        return new Awaited(subscription.getActivityId(), subscription.getEventName(), subscription.getExecutionId());
    }

    @Override
    public void tell(Awaited event, Map<String, Object> variables) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    runtime.messageEventReceived(event.message(), event.executionId(), variables);
                    return null;
                }));
    }
}
