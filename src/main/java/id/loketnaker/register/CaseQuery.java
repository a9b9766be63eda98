package id.loketnaker.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that somebody looks for.
 *
 * @param offices among the cases of which it is, each with its time zone
 * @param number the beginning of its number
 * @param applicant any part of the applicant's name
 * @param part any part of number, applicant, identity number or telephone number
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
        @Nullable String part,
        @Nullable String service,
        @Nullable CaseState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        CaseDate dates,
        boolean newestFirst,
        Map<String, Set<String>> onlyServices) {

    public CaseQuery {
        offices = Map.copyOf(offices);
        onlyServices = Map.copyOf(onlyServices);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Tanggal akhir lebih awal daripada tanggal mulai.");
        }
        if (applicant != null && SoughtPart.ofName(applicant).isTooShort()) {
            throw new IllegalArgumentException("Tulis sedikitnya tiga huruf dari nama pemohon.");
        }
        if (part != null && SoughtPart.of(part).isTooShort()) {
            throw new IllegalArgumentException("Tulis sedikitnya tiga huruf atau angka.");
        }
    }

    /** In all services of the offices, by number and name. */
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
        this(offices, number, applicant, null, service, state, from, until, dates, newestFirst, Map.of());
    }

    /** The newest cases of the offices, whatever their state, that have this part of what cases are looked for by. */
    public static CaseQuery ofPart(Map<String, ZoneId> offices, String part) {
        return new CaseQuery(offices, null, null, part, null, null, null, null, CaseDate.RECEIVED, true, Map.of());
    }

    /** Running cases of the offices, the newest first; nothing when the text is too short to look for. */
    public static Optional<CaseQuery> ofRunning(Map<String, ZoneId> offices, String part) {
        return SoughtPart.of(part).isTooShort()
                ? Optional.empty()
                : Optional.of(new CaseQuery(
                        offices,
                        null,
                        null,
                        part,
                        null,
                        CaseState.RUNNING,
                        null,
                        null,
                        CaseDate.RECEIVED,
                        true,
                        Map.of()));
    }

    /** The same, but of these offices only in these services. */
    public CaseQuery onlyIn(Map<String, Set<String>> services) {
        return new CaseQuery(
                offices, number, applicant, part, service, state, from, until, dates, newestFirst, services);
    }
}
