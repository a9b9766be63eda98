package id.loketnaker.casework;

import id.loketnaker.casework.PassedPath.Visit;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which sequence flows were passed, for the engine's history knows elements only. An element was reached by the
 * flow whose source ended last before: whatever leaves an element begins the next in the same command. Each end is used
 * up once, except at a gateway that leaves by several flows at once.
 */
final class FlowTrail {

    private static final Set<String> LEFT_BY_SEVERAL = Set.of("parallelGateway", "inclusiveGateway");

    private record Departure(int place, @Nullable String flow) {}

    private final Map<String, List<Element>> flowsInto;
    private final Diagram diagram;
    private final List<Visit> visits;
    private final Set<Departure> used = new HashSet<>();

    private FlowTrail(Diagram diagram, List<Visit> visits) {
        this.diagram = diagram;
        this.visits = visits;
        this.flowsInto = diagram.elements("sequenceFlow").stream()
                .collect(Collectors.groupingBy(
                        flow -> flow.attribute("targetRef").orElse("")));
    }

    /** @param visits in the order in which they began */
    static List<String> flows(Diagram diagram, List<Visit> visits) {
        return new FlowTrail(diagram, visits).passed();
    }

    private List<String> passed() {
        Set<String> passed = new LinkedHashSet<>();
        for (int place = 0; place < visits.size(); place++) {
            wayTo(place).ifPresent(passed::add);
        }
        return new ArrayList<>(passed);
    }

    private Optional<String> wayTo(int place) {
        Visit reached = visits.get(place);
        Element best = null;
        int from = -1;
        for (Element flow : flowsInto.getOrDefault(reached.elementId(), List.of())) {
            int candidate = lastEnd(flow, place);
            if (candidate >= 0 && (from < 0 || isLater(candidate, from))) {
                best = flow;
                from = candidate;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        used.add(departure(best, from));
        return Optional.of(best.id());
    }

    /** The place of the visit of the flow's source that ended last before this one began; -1 when there is none. */
    private int lastEnd(Element flow, int place) {
        int last = -1;
        for (int earlier = 0; earlier < place; earlier++) {
            Visit visit = visits.get(earlier);
            boolean left = visit.elementId().equals(flow.attribute("sourceRef").orElse(""))
                    && !visit.cancelled()
                    && visit.until() != null
                    && !visit.until().isAfter(visits.get(place).from());
            if (left && !used.contains(departure(flow, earlier)) && (last < 0 || isLater(earlier, last))) {
                last = earlier;
            }
        }
        return last;
    }

    private boolean isLater(int one, int other) {
        int byEnd = Objects.compare(visits.get(one).until(), visits.get(other).until(), Comparator.naturalOrder());
        return byEnd > 0 || byEnd == 0 && one > other;
    }

    private Departure departure(Element flow, int place) {
        boolean several = diagram.element(visits.get(place).elementId())
                .filter(source -> LEFT_BY_SEVERAL.contains(source.type()))
                .isPresent();
        return new Departure(place, several ? flow.id() : null);
    }
}
