package id.loketnaker.casework;

import id.loketnaker.casework.CaseHistory.Trace;
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

/** Reads the way of a case from its trail; the way through a fragment stands behind the call. */
final class PathReader {

    private final CaseHistory history;
    private final ServicePack pack;
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> flows = new LinkedHashSet<>();
    private final Map<String, CalledFragment> fragments = new LinkedHashMap<>();

    PathReader(CaseHistory history, ServicePack pack) {
        this.history = history;
        this.pack = pack;
    }

    PassedPath of(String caseId) {
        read(caseId, pack.diagram());
        return new PassedPath(visits, List.copyOf(flows), List.copyOf(fragments.values()));
    }

    private void read(String instanceId, Diagram diagram) {
        List<Trace> activities = history.of(instanceId);
        flows.addAll(FlowTrail.flows(
                diagram, activities.stream().map(PathReader::visit).toList()));
        for (Trace activity : activities) {
            visits.add(visit(activity));
            if (activity.calledInstanceId() != null) {
                called(activity, activity.calledInstanceId(), diagram);
            }
        }
    }

    private void called(Trace call, String instanceId, Diagram diagram) {
        diagram.element(call.elementId())
                .flatMap(element -> element.attribute("calledElement"))
                .flatMap(key -> pack.fragments().stream()
                        .filter(fragment -> fragment.processId().equals(key))
                        .findFirst())
                .ifPresent(fragment -> {
                    read(instanceId, fragment);
                    remember(instanceId, fragment.process());
                });
    }

    private void remember(String instanceId, Element process) {
        history.of(instanceId).stream()
                .findFirst()
                .map(Trace::definitionId)
                .ifPresent(definition -> fragments.put(
                        definition,
                        new CalledFragment(definition, Objects.requireNonNullElse(process.name(), process.id()))));
    }

    private static Visit visit(Trace trace) {
        return new Visit(trace.elementId(), trace.name(), trace.from(), trace.until(), trace.cancelled());
    }
}
