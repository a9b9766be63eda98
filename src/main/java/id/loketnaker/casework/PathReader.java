package id.loketnaker.casework;

import id.loketnaker.casework.PassedPath.CalledFragment;
import id.loketnaker.casework.PassedPath.Visit;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Reads the way of a case from the engine's history; the way through a fragment stands behind the call. */
final class PathReader {

    /** Camunda's mark on the visit that holds those of an element that is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final HistoryService history;
    private final ServicePack pack;
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> flows = new LinkedHashSet<>();
    private final Map<String, CalledFragment> fragments = new LinkedHashMap<>();

    PathReader(HistoryService history, ServicePack pack) {
        this.history = history;
        this.pack = pack;
    }

    PassedPath of(String caseId) {
        read(caseId, pack.diagram());
        return new PassedPath(visits, List.copyOf(flows), List.copyOf(fragments.values()));
    }

    private void read(String instanceId, Diagram diagram) {
        List<HistoricActivityInstance> activities = activities(instanceId);
        flows.addAll(FlowTrail.flows(
                diagram, activities.stream().map(PathReader::visit).toList()));
        for (HistoricActivityInstance activity : activities) {
            visits.add(visit(activity));
            if (activity.getCalledProcessInstanceId() != null) {
                called(activity, diagram);
            }
        }
    }

    private void called(HistoricActivityInstance call, Diagram diagram) {
        diagram.element(plain(call.getActivityId()))
                .flatMap(element -> element.attribute("calledElement"))
                .flatMap(key -> pack.fragments().stream()
                        .filter(fragment -> fragment.processId().equals(key))
                        .findFirst())
                .ifPresent(fragment -> {
                    read(call.getCalledProcessInstanceId(), fragment);
                    remember(call.getCalledProcessInstanceId(), fragment.process());
                });
    }

    private void remember(String instanceId, Element process) {
        activities(instanceId).stream()
                .findFirst()
                .map(HistoricActivityInstance::getProcessDefinitionId)
                .ifPresent(definition -> fragments.put(
                        definition,
                        new CalledFragment(definition, Objects.requireNonNullElse(process.name(), process.id()))));
    }

    private List<HistoricActivityInstance> activities(String instanceId) {
        List<HistoricActivityInstance> all = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        List<String> severalTimes = all.stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.endsWith(SEVERAL_TIMES))
                .map(PathReader::plain)
                .toList();
        return all.stream()
                .filter(activity -> !severalTimes.contains(activity.getActivityId()))
                .toList();
    }

    private static Visit visit(HistoricActivityInstance activity) {
        return new Visit(
                plain(activity.getActivityId()),
                activity.getActivityName(),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }

    private static String plain(String elementId) {
        return elementId.replace(SEVERAL_TIMES, "");
    }
}
