package id.loketnaker.sla;

import org.jspecify.annotations.Nullable;

/**
 * How a task was done.
 *
 * @param by the official who did it; nobody when the engine did
 * @param minutes of service hours since it was opened
 */
public record Work(@Nullable String by, int minutes) {}
