package id.loketnaker.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The applicant of a case is told that what it gave ends.
 *
 * @param rule id of the validity in the service
 * @param dueOn local date of the office
 */
record Reminder(String caseId, String rule, LocalDate dueOn, Instant dueAt) {}
