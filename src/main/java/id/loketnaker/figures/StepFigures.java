package id.loketnaker.figures;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     * What a diagram shows.
     *
     * @param steps those that anybody ever reached
     * @param calls of fragments by the call activity in the diagram of the service: the sums of the steps in them
     */
    public record OfService(Map<Step, StepFigure> steps, Map<String, StepFigure> calls) {}

    private static final class Sum {

        private TaskCount open = TaskCount.NONE;
        private final StepSum done = StepSum.none();

        StepFigure figure() {
            return new StepFigure(
                    open.open(), open.late(), done.done(), done.late(), done.average(), done.percentile90());
        }
    }

    /** The caller must have asked whether the user may see the office. */
    @Transactional(readOnly = true)
    public OfService of(String office, String service, Period period) {
        Map<Step, Sum> steps = new HashMap<>();
        openCases
                .asOfNow()
                .of(new ServiceKey(office, service))
                .tasks()
                .byPlace()
                .forEach((place, count) -> {
                    Sum sum = steps.computeIfAbsent(place.step(), step -> new Sum());
                    sum.open = sum.open.plus(count);
                });
        tallies.sums(office, service, period)
                .forEach((step, done) ->
                        steps.computeIfAbsent(step, each -> new Sum()).done.add(done));
        Map<String, Sum> calls = new HashMap<>();
        steps.forEach((step, sum) -> addToCall(calls, step.call(), sum));
        return new OfService(figures(steps), figures(calls));
    }

    private static void addToCall(Map<String, Sum> calls, @Nullable String call, Sum sum) {
        if (call != null) {
            Sum whole = calls.computeIfAbsent(call, each -> new Sum());
            whole.open = whole.open.plus(sum.open);
            whole.done.add(sum.done);
        }
    }

    private static <K> Map<K, StepFigure> figures(Map<K, Sum> sums) {
        Map<K, StepFigure> figures = new HashMap<>();
        sums.forEach((key, sum) -> figures.put(key, sum.figure()));
        return figures;
    }
}
