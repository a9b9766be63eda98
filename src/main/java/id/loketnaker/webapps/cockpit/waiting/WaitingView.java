package id.loketnaker.webapps.cockpit.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.Step;
import id.loketnaker.figures.StepFigure;
import id.loketnaker.figures.StepFigures;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the cases of a service wait, as JSON: its tasks in the order of the diagram, and what takes no more tasks in
 * this version.
 *
 * @param from first local date of the period
 * @param until last local date of the period
 * @param calls of fragments in the diagram of the service: the sums of what is in them
 */
record WaitingView(
        String office,
        String officeName,
        String service,
        String serviceName,
        int days,
        String from,
        String until,
        List<StepJson> steps,
        List<StepJson> calls) {

    /**
     * @param drawn whether this version of the diagram has it
     * @param call of a step in a fragment: where the diagram of the service calls it
     * @param open cases that wait there now
     * @param openLate those of them that are past their due date
     * @param done done in the period
     * @param late those of them that were late
     * @param average service minutes on average; none when nothing was done
     * @param percentile90 service minutes within which nine of ten were done
     */
    @JsonInclude(Include.NON_NULL)
    record StepJson(
            String element,
            String name,
            boolean drawn,
            @Nullable String call,
            @Nullable String callName,
            int open,
            int openLate,
            int done,
            int late,
            @Nullable Long average,
            @Nullable Long percentile90) {}

    private static final StepFigure NOTHING = new StepFigure(0, 0, 0, 0, null, null);

    static WaitingView of(ServicePack pack, Period period, int days, StepFigures.OfService figures) {
        Set<Step> drawn = new LinkedHashSet<>();
        pack.diagrams()
                .forEach(diagram -> callsOf(diagram, pack)
                        .forEach(call -> diagram.elements("userTask")
                                .forEach(task -> drawn.add(new Step(task.id(), call.orElse(null))))));
        List<Step> gone = figures.steps().keySet().stream()
                .filter(step -> !drawn.contains(step))
                .sorted(Comparator.comparing(Step::element).thenComparing(step -> String.valueOf(step.call())))
                .toList();
        return new WaitingView(
                pack.office().id(),
                pack.office().name(),
                pack.key(),
                pack.standard().name(),
                days,
                period.from().toString(),
                period.until().toString(),
                Stream.concat(
                                drawn.stream().map(step -> step(pack, step, true, figures)),
                                gone.stream().map(step -> step(pack, step, false, figures)))
                        .toList(),
                pack.diagram().elements("callActivity").stream()
                        .map(call -> json(
                                call.id(),
                                nameOf(pack, call.id()),
                                true,
                                null,
                                null,
                                figures.calls().getOrDefault(call.id(), NOTHING)))
                        .toList());
    }

    /** Nothing for the diagram of the service itself. */
    private static List<Optional<String>> callsOf(Diagram diagram, ServicePack pack) {
        return diagram.processId().equals(pack.diagram().processId())
                ? List.of(Optional.empty())
                : pack.diagram().elements("callActivity").stream()
                        .filter(call ->
                                reaches(pack, call.attribute("calledElement").orElse(""), diagram.processId()))
                        .map(call -> Optional.of(call.id()))
                        .toList();
    }

    /** Whether a fragment is another, or calls it; no fragment calls itself. */
    private static boolean reaches(ServicePack pack, String called, String fragment) {
        return called.equals(fragment)
                || pack.diagrams()
                        .filter(diagram -> diagram.processId().equals(called))
                        .flatMap(diagram -> diagram.elements("callActivity").stream())
                        .anyMatch(call ->
                                reaches(pack, call.attribute("calledElement").orElse(""), fragment));
    }

    private static StepJson step(ServicePack pack, Step step, boolean drawn, StepFigures.OfService figures) {
        String call = step.call();
        return json(
                step.element(),
                nameOf(pack, step.element()),
                drawn,
                call,
                call == null ? null : nameOf(pack, call),
                figures.steps().getOrDefault(step, NOTHING));
    }

    private static String nameOf(ServicePack pack, String element) {
        return pack.element(element).map(Element::name).orElse(element);
    }

    private static StepJson json(
            String element,
            String name,
            boolean drawn,
            @Nullable String call,
            @Nullable String callName,
            StepFigure figure) {
        Double average = figure.averageMinutes();
        return new StepJson(
                element,
                name,
                drawn,
                call,
                callName,
                figure.open(),
                figure.openLate(),
                figure.done(),
                figure.late(),
                average == null ? null : Math.round(average),
                figure.percentile90());
    }
}
