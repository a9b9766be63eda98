package id.loketnaker.sla;

import java.time.Instant;

/** A deadline whose due date changed; the task or timer job with the same id has to follow. */
public record MovedDeadline(String id, DeadlineKind kind, Instant before, Instant after) {}
