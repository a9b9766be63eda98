package id.loketnaker.engine.desk;

import id.loketnaker.casework.CaseHistory;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The history of the engine. An element that is done several times stands in it once for each, and once for them all:
 * not here.
 */
@Component
class EngineHistory implements CaseHistory {

    /** Camunda's mark on the visit that holds those of an element that is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;

    EngineHistory(HistoryService history, ProcessEngineConfigurationImpl engine) {
        this.history = history;
        this.engine = engine;
    }

    @Override
    public String caseOf(String instanceId) {
        HistoricProcessInstance instance = unasked(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult());
        return instance == null ? instanceId : instance.getRootProcessInstanceId();
    }

    @Override
    public List<Trace> of(String instanceId) {
        List<HistoricActivityInstance> all = unasked(() -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderPartiallyByOccurrence()
                .asc()
                .list());
        Set<String> severalTimes = all.stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.endsWith(SEVERAL_TIMES))
                .map(EngineHistory::plain)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(activity -> !severalTimes.contains(activity.getActivityId()))
                .map(EngineHistory::trace)
                .toList();
    }

    /** Whose case it is decides who may see it, also who may not ask the engine's history. */
    private <T> T unasked(Callable<T> query) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }

    private static Trace trace(HistoricActivityInstance activity) {
        return new Trace(
                activity.getProcessDefinitionId(),
                plain(activity.getActivityId()),
                activity.getActivityName(),
                activity.getStartTime().toInstant(),
                instant(activity.getEndTime()),
                activity.isCanceled(),
                activity.getCalledProcessInstanceId());
    }

    private static @Nullable Instant instant(@Nullable Date moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static String plain(String elementId) {
        return elementId.replace(SEVERAL_TIMES, "");
    }
}
