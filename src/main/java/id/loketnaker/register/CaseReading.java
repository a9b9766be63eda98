package id.loketnaker.register;

import java.time.Instant;

/** Somebody opened a case. */
public record CaseReading(String caseId, String by, Instant at) {}
