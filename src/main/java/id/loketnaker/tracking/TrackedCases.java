package id.loketnaker.tracking;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.casework.Packs;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The cases that somebody may ask for with a code: told in one row each, so that a crowd of askers costs one look into
 * one small table.
 */
@Repository
class TrackedCases {

    private static final TypeReference<TrackedCase> TOLD = new TypeReference<>() {};

    /** @param surveyed whether its applicant answered the survey */
    record Row(String caseId, boolean surveyed, TrackedCase told) {}

    private record Registered(
            String id,
            String number,
            String office,
            String service,
            String definitionId,
            String state,
            @Nullable String outcome,
            long receivedAt,
            @Nullable Long closedAt) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final Packs packs;
    private final Clock clock;

    TrackedCases(NamedParameterJdbcTemplate jdbc, Packs packs, Clock clock) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * The case of a number and a code, however they were typed. One query, whatever is wrong with either.
     *
     * @return nothing for a number that does not belong to the code, and for what is neither
     */
    Optional<TrackedCase> find(String number, String code) {
        return findRow(number, code).map(Row::told);
    }

    /** The same with what is not for its applicant. */
    Optional<Row> findRow(String number, String code) {
        return jdbc
                .query(
                        """
                        select t.case_id, t.surveyed, t.told
                          from ln_tracking_code c join ln_tracked_case t on t.case_id = c.case_id
                         where c.code_hash = :hash and t.number = :number""",
                        Map.of(
                                "hash",
                                TrackingCodes.hash(code),
                                "number",
                                number.strip().toUpperCase(Locale.ROOT)),
                        (row, n) -> new Row(row.getString(1), row.getBoolean(2), Json.read(row.getString(3), TOLD)))
                .stream()
                .findFirst();
    }

    /** Marks that the applicant answered the survey; answers whether they had not before. */
    boolean takeSurvey(String caseId) {
        return jdbc.update(
                        "update ln_tracked_case set surveyed = true where case_id = :id and surveyed = false",
                        Map.of("id", caseId))
                == 1;
    }

    /** Writes anew what is told of those of these cases that have a code, as they are in the present transaction. */
    void write(Collection<String> caseIds) {
        // who comes second waits here, and then reads what the first has left: an older state is not written last
        jdbc.queryForList(
                "select case_id from ln_tracked_case where case_id in (:ids) order by case_id for update",
                Map.of("ids", caseIds),
                String.class);
        registered(caseIds).forEach(this::write);
    }

    /**
     * Cases that got their code before this table was there, some at a time.
     *
     * @param last after which they come; nothing for the first
     */
    List<String> untold(@Nullable String last) {
        return jdbc.queryForList("""
                select distinct c.case_id from ln_tracking_code c
                 where c.case_id > :last
                   and not exists (select 1 from ln_tracked_case t where t.case_id = c.case_id)
                   and exists (select 1 from ln_case k where k.id = c.case_id)
                 order by c.case_id limit 200""", Map.of("last", Objects.requireNonNullElse(last, "")), String.class);
    }

    void erase(Collection<String> caseIds) {
        jdbc.update("delete from ln_tracked_case where case_id in (:ids)", Map.of("ids", caseIds));
    }

    private List<Registered> registered(Collection<String> caseIds) {
        return jdbc.query(
                """
                select id, number, office, service, definition_id, state, outcome, received_at, closed_at
                  from ln_case k where k.id in (:ids)
                   and exists (select 1 from ln_tracking_code c where c.case_id = k.id)""",
                Map.of("ids", caseIds),
                (row, n) -> new Registered(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getTimestamp(8).getTime(),
                        millis(row, 9)));
    }

    private void write(Registered registered) {
        Map<String, Object> row = Map.of(
                "id",
                registered.id,
                "number",
                registered.number,
                "told",
                Json.write(told(registered)),
                "at",
                Timestamp.from(clock.instant()));
        if (jdbc.update("update ln_tracked_case set told = :told, changed_at = :at where case_id = :id", row) == 0) {
            jdbc.update(
                    "insert into ln_tracked_case (case_id, number, told, changed_at) values (:id, :number, :told, :at)",
                    row);
        }
    }

    private TrackedCase told(Registered registered) {
        ServicePack pack = packs.of(registered.definitionId);
        boolean running = registered.closedAt == null;
        return new TrackedCase(
                registered.office,
                registered.service,
                pack.standard().name(),
                pack.office().name(),
                pack.office().address(),
                registered.state,
                registered.outcome,
                registered.receivedAt,
                registered.closedAt,
                due(registered.id, pack),
                running ? steps(registered.id, pack) : List.of(),
                running ? pauses(registered.id) : List.of(),
                letters(registered.id, pack));
    }

    private TrackedCase.Due due(String caseId, ServicePack pack) {
        return jdbc.query(
                        """
                        select started_at, amount, unit, share, basis, due_at, provisional, calendar_version
                          from ln_deadline where id = :id""",
                        Map.of("id", caseId),
                        (row, n) -> new TrackedCase.Due(
                                pack.standard().promise().isMade(),
                                row.getTimestamp(1).getTime(),
                                row.getInt(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5),
                                row.getTimestamp(6).getTime(),
                                row.getBoolean(7),
                                row.getInt(8)))
                .get(0);
    }

    private List<TrackedCase.Step> steps(String caseId, ServicePack pack) {
        return jdbc.query(
                """
                select element_id, element_name, role from ln_deadline
                 where case_id = :id and kind = 'TASK' and state = 'OPEN' order by opened_at, id""",
                Map.of("id", caseId),
                (row, n) -> new TrackedCase.Step(
                        Optional.ofNullable(row.getString(2)).orElse(row.getString(1)),
                        role(row.getString(3), pack),
                        pack.element(row.getString(1))
                                .flatMap(element -> element.property(Element.FOR_APPLICANT))
                                .orElse(null)));
    }

    private static @Nullable String role(@Nullable String role, ServicePack pack) {
        return role == null ? null : pack.office().role(role).map(Role::name).orElse(null);
    }

    private List<TrackedCase.Pause> pauses(String caseId) {
        return jdbc.query(
                "select ground, paused_at from ln_pause where case_id = :id and resumed_at is null order by paused_at, id",
                Map.of("id", caseId),
                (row, n) -> new TrackedCase.Pause(
                        row.getString(1), row.getTimestamp(2).getTime()));
    }

    /** Those that are corrected or withdrawn no longer count, and those for the office alone are none of theirs. */
    private List<TrackedCase.IssuedLetter> letters(String caseId, ServicePack pack) {
        Set<String> internal = pack.letters().stream()
                .filter(LetterTemplate::internal)
                .map(LetterTemplate::id)
                .collect(Collectors.toSet());
        return jdbc
                .query(
                        """
                        select template, name, number, letter_date from ln_letter
                         where case_id = :id and state = 'ISSUED' order by issued_at, drafted_at, id""",
                        Map.of("id", caseId),
                        (row, n) -> Map.entry(
                                row.getString(1),
                                new TrackedCase.IssuedLetter(row.getString(2), row.getString(3), date(row.getDate(4)))))
                .stream()
                .filter(letter -> !internal.contains(letter.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static @Nullable String date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate().toString();
    }

    private static @Nullable Long millis(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.getTime();
    }
}
