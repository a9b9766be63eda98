package id.loketnaker.sla;

import java.time.Instant;

/**
 * The promise of a case as it stands.
 *
 * @param due as counted when the clock ran last
 * @param standing whether the clock stands still, so that the due date will move
 */
public record PromiseView(Instant due, boolean standing) {}
