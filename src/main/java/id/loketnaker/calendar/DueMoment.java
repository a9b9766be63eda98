package id.loketnaker.calendar;

import java.time.Instant;

/**
 * When something is due.
 *
 * @param at the last moment that is still in time, in whole seconds
 * @param provisional whether a day of a year without confirmed national days lies on the way, so that the moment may
 *     still move
 */
public record DueMoment(Instant at, boolean provisional) {}
