package id.loketnaker.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
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
 * @param onlyServices process keys, by office, where not all services of an office are looked in
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
        boolean newestFirst,
        Map<String, Set<String>> onlyServices) {

    /** The least that must be known of a name. */
    public static final int LEAST_OF_NAME = 3;

    public CaseQuery {
        offices = Map.copyOf(offices);
        onlyServices = Map.copyOf(onlyServices);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Tanggal akhir lebih awal daripada tanggal mulai.");
        }
        if (applicant != null && ApplicantName.of(applicant).text().length() < LEAST_OF_NAME) {
            throw new IllegalArgumentException("Tulis sedikitnya tiga huruf dari nama pemohon.");
        }
    }

    /** In all services of the offices. */
    public CaseQuery(
            Map<String, ZoneId> offices,
            @Nullable String number,
            @Nullable String applicant,
            @Nullable String service,
            @Nullable CaseState state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            CaseDate dates,
            boolean newestFirst) {
        this(offices, number, applicant, service, state, from, until, dates, newestFirst, Map.of());
    }

    /** The same, but of these offices only in these services. */
    public CaseQuery onlyIn(Map<String, Set<String>> services) {
        return new CaseQuery(offices, number, applicant, service, state, from, until, dates, newestFirst, services);
    }
}
