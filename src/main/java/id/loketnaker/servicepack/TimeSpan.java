package id.loketnaker.servicepack;

import java.time.LocalTime;

/** Hours of one day in the office's local time; the end is not included. */
public record TimeSpan(LocalTime from, LocalTime until) {}
