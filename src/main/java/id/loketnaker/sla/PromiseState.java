package id.loketnaker.sla;

import java.time.Instant;

/**
 * How the promise of a case stands, for a list of many.
 *
 * @param late whether the case ended after its due date, or is open beyond it and was when its clock stopped
 * @param paused whether the clock of the case stands still
 */
public record PromiseState(String caseId, Instant due, boolean late, boolean paused) {}
