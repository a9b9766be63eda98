package id.loketnaker.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that somebody looks for.
 *
 * @param offices among the cases of which it is, each with its time zone
 * @param number the beginning of its number
 * @param applicant the beginning of the applicant's name, or of any word of it and what follows
 * @param service process key
 * @param from local date of the office, included
 * @param until local date of the office, included
 * @param dates which date of the case the period and the order mean
 */
public record CaseQuery(
        Map<String, ZoneId> offices,
        @Nullable String number,
        @Nullable String applicant,
        @Nullable String service,
        @Nullable CaseState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        CaseDate dates,
        boolean newestFirst) {

    /** The least that must be known of a name. */
    public static final int LEAST_OF_NAME = 3;

    public CaseQuery {
        offices = Map.copyOf(offices);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Tanggal akhir lebih awal daripada tanggal mulai.");
        }
        if (applicant != null && ApplicantName.of(applicant).text().length() < LEAST_OF_NAME) {
            throw new IllegalArgumentException("Tulis sedikitnya tiga huruf dari nama pemohon.");
        }
    }
}
