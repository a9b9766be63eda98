package id.loketnaker.figures;

import java.time.LocalDate;

/**
 * What ended on one day.
 *
 * @param done cases that ended, or tasks that were done
 * @param inTime those of them that were not late
 */
public record DoneDay(ServiceKey service, LocalDate on, int done, int inTime) {}
