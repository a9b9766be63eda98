package id.loketnaker.register;

import java.time.LocalDate;

/**
 * A case that ended.
 *
 * @param on the local date of the office
 * @param kept whether its promise was kept
 */
public record EndedCase(String id, String office, String service, LocalDate on, boolean kept) {}
