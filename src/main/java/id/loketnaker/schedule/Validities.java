package id.loketnaker.schedule;

import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.register.BookScope;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.Validity;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.values.ComparedText;
import id.loketnaker.values.Fingerprint;
import id.loketnaker.values.Json;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a case gave for a time when it ended, with the days on which its applicant is reminded: nothing of
 * the case waits for them. A later case about the same takes the place of an earlier one, whose reminders are called
 * off.
 */
@Component
public class Validities {

    private static final String LISTED = """
             from ln_validity v join ln_case c on c.id = v.case_id
             where v.office = ? and v.valid_until between ? and ?""";

    private final JdbcTemplate jdbc;
    private final CaseTime times;
    private final Clock clock;

    Validities(JdbcTemplate jdbc, CaseTime times, Clock clock) {
        this.jdbc = jdbc;
        this.times = times;
        this.clock = clock;
    }

    /**
     * In the transaction in which a case ends. A day that is not filled in, or over already, gives nothing.
     *
     * @param values of the case, by variable
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(ServicePack pack, String caseId, String outcome, Map<String, ?> values) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, pack.office().zone());
        pack.standard().occasions().validities().stream()
                .filter(validity -> validity.isGivenBy(outcome))
                .forEach(validity -> date(values.get(validity.dateField()))
                        .filter(until -> !until.isBefore(today))
                        .ifPresent(until -> give(pack, caseId, validity, until, values, now)));
    }

    private void give(
            ServicePack pack, String caseId, Validity validity, LocalDate until, Map<String, ?> values, Instant now) {
        String about = about(validity, values);
        if (about != null) {
            replaceEarlier(pack, validity, about, now);
        }
        jdbc.update(
                "insert into ln_validity (case_id, rule_id, office, service, name, valid_until, about, state,"
                        + " told_values, given_at) values (?, ?, ?, ?, ?, ?, ?, 'VALID', ?, ?)",
                caseId,
                validity.id(),
                pack.office().id(),
                pack.key(),
                validity.name(),
                Date.valueOf(until),
                about,
                Json.write(told(pack, validity, values)),
                Timestamp.from(now));
        WorkingTime time = times.now().of(pack.office(), pack.standard().unit());
        LocalDate today = LocalDate.ofInstant(now, pack.office().zone());
        validity.before().stream()
                .map(before -> Validity.day(until, before))
                .filter(day -> day.isAfter(today))
                .distinct()
                .forEach(day -> jdbc.update(
                        "insert into ln_reminder (case_id, rule_id, due_on, notice, due_at, state)"
                                + " values (?, ?, ?, ?, ?, 'WAITING')",
                        caseId,
                        validity.id(),
                        Date.valueOf(day),
                        validity.notice(),
                        Timestamp.from(time.opening(day, 1).at())));
    }

    private void replaceEarlier(ServicePack pack, Validity validity, String about, Instant now) {
        List<String> earlier = jdbc.queryForList(
                "select case_id from ln_validity where office = ? and service = ? and rule_id = ? and about = ?"
                        + " and state = 'VALID'",
                String.class,
                pack.office().id(),
                pack.key(),
                validity.id(),
                about);
        earlier.forEach(caseId -> {
            jdbc.update(
                    "update ln_validity set state = 'RENEWED' where case_id = ? and rule_id = ?",
                    caseId,
                    validity.id());
            jdbc.update(
                    "update ln_reminder set state = 'CALLED_OFF', settled_at = ?"
                            + " where case_id = ? and rule_id = ? and state = 'WAITING'",
                    Timestamp.from(now),
                    caseId,
                    validity.id());
        });
    }

    private static @Nullable String about(Validity validity, Map<String, ?> values) {
        String written = validity.successorFields().stream()
                .map(field -> field + "=" + ComparedText.of(Objects.toString(values.get(field), "")))
                .collect(Collectors.joining("\n"));
        return written.isEmpty() ? null : Fingerprint.of(written);
    }

    private static Map<String, Object> told(ServicePack pack, Validity validity, Map<String, ?> values) {
        Map<String, Object> told = new HashMap<>();
        Optional.ofNullable(validity.notice())
                .flatMap(pack.notices()::text)
                .ifPresent(text -> text.variables().forEach(name -> {
                    Object value = values.get(name);
                    if (value != null) {
                        told.put(name, value);
                    }
                }));
        return told;
    }

    private static Optional<LocalDate> date(@Nullable Object value) {
        try {
            return Optional.ofNullable(value).map(text -> LocalDate.parse(text.toString()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The time to keep these cases is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        caseIds.forEach(caseId -> {
            jdbc.update("delete from ln_reminder where case_id = ?", caseId);
            jdbc.update("delete from ln_validity where case_id = ?", caseId);
        });
    }

    /** How many end in the period of a book. */
    public int count(BookScope scope, int atMost) {
        List<Object> bound = bound(scope);
        Integer count = jdbc.queryForObject(
                "select count(*)" + LISTED + services(scope, bound), Integer.class, bound.toArray());
        return Math.min(atMost, count == null ? 0 : count);
    }

    /** Some of those that end in the period of a book, the earliest end first. */
    public List<ValidProduct> list(BookScope scope, int first, int most) {
        List<Object> bound = bound(scope);
        String services = services(scope, bound);
        bound.addAll(List.of(most, first));
        return jdbc.query(
                """
                select v.case_id, c.number, c.applicant, c.subject, v.name, v.valid_until, v.state,
                       (select min(r.due_on) from ln_reminder r
                         where r.case_id = v.case_id and r.rule_id = v.rule_id and r.state = 'WAITING'),
                       (select max(r.due_on) from ln_reminder r
                         where r.case_id = v.case_id and r.rule_id = v.rule_id and r.state = 'TOLD')
                """ + LISTED + services + " order by v.valid_until, c.number limit ? offset ?",
                (row, number) -> new ValidProduct(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7).equals("RENEWED"),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)),
                bound.toArray());
    }

    private static List<Object> bound(BookScope scope) {
        return new ArrayList<>(List.of(scope.office(), Date.valueOf(scope.first()), Date.valueOf(scope.last())));
    }

    private static String services(BookScope scope, List<Object> bound) {
        if (scope.services().isEmpty()) {
            return "";
        }
        bound.addAll(scope.services());
        return " and v.service in (%s)"
                .formatted(scope.services().stream().map(each -> "?").collect(Collectors.joining(", ")));
    }
}
