package id.loketnaker.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case gave for a time.
 *
 * @param until the last day
 * @param renewed whether a later case took its place
 * @param nextReminder when the applicant is told, if they still are
 * @param lastTold when they were told last
 */
public record ValidProduct(
        String caseId,
        String number,
        String applicant,
        @Nullable String subject,
        String name,
        LocalDate until,
        boolean renewed,
        @Nullable LocalDate nextReminder,
        @Nullable LocalDate lastTold) {}
