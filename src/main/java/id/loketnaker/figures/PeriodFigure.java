package id.loketnaker.figures;

import org.jspecify.annotations.Nullable;

/**
 * What happened in a period, to the cases of a service or at one of its steps.
 *
 * @param received cases that came in, whatever became of them; of a step none
 * @param ended cases that ended, or tasks that were done
 * @param late those of them that ended late
 * @param deleted cases that were deleted; they are not among those that ended
 * @param median service minutes, to within one in a hundred; {@code null} where nobody noted any
 * @param percentile90 which nine of ten did not exceed
 */
public record PeriodFigure(
        int received,
        int ended,
        int late,
        int deleted,
        @Nullable Long median,
        @Nullable Long percentile90) {

    /** Of a service in which nothing happened. */
    public static final PeriodFigure NOTHING = new PeriodFigure(0, 0, 0, 0, null, null);

    static PeriodFigure of(int received, int deleted, StepSum ended) {
        return new PeriodFigure(received, ended.done(), ended.late(), deleted, ended.median(), ended.percentile90());
    }
}
