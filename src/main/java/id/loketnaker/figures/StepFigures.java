package id.loketnaker.figures;

import id.loketnaker.figures.OpenTasks.AtElement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the steps of a service go: what waits at each now, and how long it took in a period. */
@Service
public class StepFigures {

    private final OpenCases openCases;
    private final StepTallies tallies;

    StepFigures(OpenCases openCases, StepTallies tallies) {
        this.openCases = openCases;
        this.tallies = tallies;
    }

    /**
     * By the id of the element in the diagram; an element that nobody ever reached is not in it. The caller must have
     * asked whether the user may see the office.
     */
    @Transactional(readOnly = true)
    public Map<String, StepFigure> of(String office, String service, Period period) {
        Map<String, AtElement> open =
                openCases.asOfNow().of(new ServiceKey(office, service)).tasks().byElement();
        Map<String, StepSum> done = tallies.sums(office, service, period);
        Set<String> elements = new TreeSet<>(open.keySet());
        elements.addAll(done.keySet());
        Map<String, StepFigure> figures = new TreeMap<>();
        for (String element : elements) {
            TaskCount waiting = open.containsKey(element) ? open.get(element).count() : TaskCount.NONE;
            StepSum sum = done.getOrDefault(element, StepSum.none());
            figures.put(
                    element,
                    new StepFigure(
                            waiting.open(), waiting.late(), sum.done(), sum.late(), sum.average(), sum.percentile90()));
        }
        return figures;
    }
}
