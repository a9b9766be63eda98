package id.loketnaker.sla;

import java.time.Instant;

/**
 * A standstill that lasts.
 *
 * @param ground in law
 */
public record OpenPause(String caseId, String ground, Instant since) {}
