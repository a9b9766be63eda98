package id.loketnaker.webapps.cockpit.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.StepFigure;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the cases of a service wait, as JSON: its tasks in the order of the diagram, and what takes no more tasks in
 * this version.
 *
 * @param from first local date of the period
 * @param until last local date of the period
 */
record WaitingView(
        String office,
        String officeName,
        String service,
        String serviceName,
        int days,
        String from,
        String until,
        List<StepJson> steps) {

    /**
     * @param drawn whether this version of the diagram has it
     * @param calledAt of a step in a fragment: where the diagram of the service calls it
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
            List<String> calledAt,
            int open,
            int openLate,
            int done,
            int late,
            @Nullable Long average,
            @Nullable Long percentile90) {}

    private static final StepFigure NOTHING = new StepFigure(0, 0, 0, 0, null, null);

    static WaitingView of(ServicePack pack, Period period, int days, Map<String, StepFigure> figures) {
        List<Element> tasks = pack.diagrams()
                .flatMap(diagram -> diagram.elements("userTask").stream())
                .toList();
        List<StepJson> drawn = pack.diagrams()
                .flatMap(diagram -> diagram.elements("userTask").stream()
                        .map(task -> step(
                                task.id(),
                                Objects.requireNonNullElse(task.name(), task.id()),
                                true,
                                callsOf(diagram, pack),
                                figures.getOrDefault(task.id(), NOTHING))))
                .toList();
        List<StepJson> gone = figures.entrySet().stream()
                .filter(figure -> tasks.stream().noneMatch(task -> task.id().equals(figure.getKey())))
                .map(figure -> step(figure.getKey(), figure.getKey(), false, List.of(), figure.getValue()))
                .toList();
        return new WaitingView(
                pack.office().id(),
                pack.office().name(),
                pack.key(),
                pack.standard().name(),
                days,
                period.from().toString(),
                period.until().toString(),
                Stream.concat(drawn.stream(), gone.stream()).toList());
    }

    private static List<String> callsOf(Diagram fragment, ServicePack pack) {
        return pack.diagram().elements("callActivity").stream()
                .filter(call -> call.attribute("calledElement").orElse("").equals(fragment.processId()))
                .map(Element::id)
                .toList();
    }

    private static StepJson step(String id, String name, boolean drawn, List<String> calls, StepFigure figure) {
        Double average = figure.averageMinutes();
        return new StepJson(
                id,
                name,
                drawn,
                calls,
                figure.open(),
                figure.openLate(),
                figure.done(),
                figure.late(),
                average == null ? null : Math.round(average),
                figure.percentile90());
    }
}
