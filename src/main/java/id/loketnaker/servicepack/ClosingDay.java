package id.loketnaker.servicepack;

import java.time.LocalDate;

/** A day on which this office is closed beyond weekends and national holidays. */
public record ClosingDay(LocalDate date, String reason, String ground) {}
