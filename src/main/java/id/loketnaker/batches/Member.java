package id.loketnaker.batches;

import java.time.Instant;

/**
 * A case in a batch.
 *
 * @param reserve whether it waits for a seat
 */
public record Member(String caseId, boolean reserve, Instant joinedAt) {}
