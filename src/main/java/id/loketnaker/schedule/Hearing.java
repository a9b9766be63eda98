package id.loketnaker.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A hearing of a running case; day and time are local to the office.
 *
 * @param number of the case
 * @param official user id of who set it, whose time it takes
 */
public record Hearing(
        String caseId,
        String number,
        String applicant,
        String office,
        String service,
        LocalDate day,
        LocalTime time,
        String place,
        String official) {}
