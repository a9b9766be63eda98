package id.loketnaker.figures;

import org.jspecify.annotations.Nullable;

/**
 * How one step of a service goes.
 *
 * @param open tasks that wait there now
 * @param openLate those of them that are past their due date
 * @param done tasks that were done in the period
 * @param late those of them that were done after their due date
 * @param averageMinutes of service hours from opening to the end; none when nothing was done
 * @param percentile90 service minutes within which nine of ten were done, to within one percent
 */
public record StepFigure(
        int open,
        int openLate,
        int done,
        int late,
        @Nullable Double averageMinutes,
        @Nullable Long percentile90) {}
