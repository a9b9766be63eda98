package id.loketnaker.figures;

import java.time.LocalDate;

/** Cases that were deleted on one day: they are not finished, and kept no promise. */
public record DeletedDay(ServiceKey service, LocalDate on, int deleted) {}
