package id.loketnaker.sla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task was done.
 *
 * @param by the official who did it; nobody when the engine did
 * @param minutes of service hours since it was opened
 * @param on the local date of the office, under which the sums will have it
 */
public record Work(@Nullable String by, int minutes, LocalDate on) {}
