package id.loketnaker.sla;

import org.jspecify.annotations.Nullable;

/**
 * Who had a step of a case.
 *
 * @param role that the step was for
 * @param holder user id
 */
public record Holding(String caseId, @Nullable String role, String holder) {}
