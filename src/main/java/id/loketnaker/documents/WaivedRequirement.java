package id.loketnaker.documents;

import java.time.Instant;

/**
 * A paper that a case need not bring although its service asks for it.
 *
 * @param requirement its name
 * @param by user id
 */
public record WaivedRequirement(String requirement, String reason, String by, Instant at) {}
