package id.loketnaker.schedule;

import id.loketnaker.values.ComparedText;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hearings of the running cases of an office. A case has one hearing ahead of it: setting another one takes the
 * place of what was to come.
 */
@Component
public class Hearings {

    /** What a hearing takes of somebody's time and of a room: our reading, no law says how long one lasts. */
    public static final Duration LENGTH = Duration.ofMinutes(60);

    private static final int LONGEST_PLACE = 255;
    private static final String VALID = """
            select h.case_id, c.number, c.applicant, h.office, c.service, h.held_on, h.starts_at, h.place, h.official
              from ln_hearing h join ln_case c on c.id = h.case_id
             where h.office = ? and h.held_on between ? and ? and h.replaced_at is null and c.state = 'RUNNING'
             order by h.held_on, h.starts_at, c.number""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Hearings(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sets a hearing in the transaction of the step that does.
     *
     * @param today in the office: what was set for later, or for today, is replaced
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Hearing hearing, String elementId, LocalDate today) {
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        jdbc.update(
                "update ln_hearing set replaced_at = ? where case_id = ? and replaced_at is null and held_on >= ?",
                now,
                hearing.caseId(),
                Date.valueOf(today));
        String place = cut(hearing.place().strip());
        jdbc.update(
                "insert into ln_hearing (id, case_id, office, element_id, held_on, starts_at, place, place_key,"
                        + " official, set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                hearing.caseId(),
                hearing.office(),
                elementId,
                Date.valueOf(hearing.day()),
                hearing.time().truncatedTo(ChronoUnit.MINUTES).toString(),
                place,
                key(place),
                hearing.official(),
                now);
    }

    /** A step was taken back: what it set is gone, and what it replaced stands again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String caseId, Instant doneAt) {
        Timestamp since = Timestamp.from(doneAt.truncatedTo(ChronoUnit.SECONDS));
        jdbc.update("delete from ln_hearing where case_id = ? and set_at >= ?", caseId, since);
        jdbc.update("update ln_hearing set replaced_at = null where case_id = ? and replaced_at >= ?", caseId, since);
    }

    /** Of an office, by day and time; both days count. */
    @Transactional(readOnly = true)
    public List<Hearing> between(String office, LocalDate first, LocalDate last) {
        return jdbc.query(VALID, Hearings::read, office, Date.valueOf(first), Date.valueOf(last));
    }

    /** Those of other cases that need the same official or the same room at the time. */
    @Transactional(readOnly = true)
    public List<Hearing> clashes(Hearing wanted) {
        return between(wanted.office(), wanted.day(), wanted.day()).stream()
                .filter(each -> clash(each, wanted))
                .toList();
    }

    /** Whether two hearings need the same official or the same room at the same time. */
    public static boolean clash(Hearing one, Hearing other) {
        return !one.caseId().equals(other.caseId())
                && one.day().equals(other.day())
                && Duration.between(one.time(), other.time()).abs().compareTo(LENGTH) < 0
                && (one.official().equals(other.official())
                        || !key(one.place()).isEmpty() && key(one.place()).equals(key(other.place())));
    }

    /** The time to keep these cases is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        caseIds.forEach(caseId -> jdbc.update("delete from ln_hearing where case_id = ?", caseId));
    }

    private static String key(String place) {
        return cut(ComparedText.of(place));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_PLACE ? text.substring(0, LONGEST_PLACE) : text;
    }

    private static Hearing read(ResultSet row, int number) throws SQLException {
        return new Hearing(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                LocalTime.parse(row.getString(7)),
                row.getString(8),
                row.getString(9));
    }
}
