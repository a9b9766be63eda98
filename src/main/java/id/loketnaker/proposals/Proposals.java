package id.loketnaker.proposals;

import id.loketnaker.servicepack.PackFiles;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals of all offices and their files. A proposal only moves on from the state in which it was found, so that
 * of two who act at once one is told. The caller must have asked who may.
 */
@Service
@Transactional
public class Proposals {

    private static final String OPEN = "state in ('PROPOSED', 'CHECKING', 'PASSED', 'FAILED')";
    private static final String COLUMNS =
            "select id, office, service, service_name, state, source, base_deployment, fingerprint, reason, decree,"
                    + " proposed_by, proposed_at, played, planned, report, checked_at, decided_by, decided_at,"
                    + " decided_reason, deployment_id from ln_proposal ";
    private static final int MOST_LISTED = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_SHORT_TEXT = 255;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Proposals(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a proposal in. The same files proposed again while they are still looked at are the same proposal, for an
     * editor may send twice.
     *
     * @return its number
     */
    public long file(NewProposal made) {
        PackFiles files = made.files();
        String fingerprint = files.sha256();
        List<Long> same = jdbc.queryForList(
                "select id from ln_proposal where office = ? and service = ? and fingerprint = ?"
                        + " and state in ('PROPOSED', 'CHECKING', 'PASSED') order by id",
                Long.class,
                files.officeId(),
                files.key(),
                fingerprint);
        if (!same.isEmpty()) {
            return same.get(0);
        }
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into ln_proposal (office, service, service_name, state, source, base_deployment,"
                                    + " fingerprint, reason, proposed_by, proposed_at, played, planned)"
                                    + " values (?, ?, ?, 'PROPOSED', ?, ?, ?, ?, ?, ?, 0, ?)",
                            new String[] {"id"});
                    int at = 1;
                    insert.setString(at++, files.officeId());
                    insert.setString(at++, files.key());
                    insert.setString(at++, cut(made.serviceName(), LONGEST_SHORT_TEXT));
                    insert.setString(at++, cut(made.source(), LONGEST_SHORT_TEXT));
                    insert.setString(at++, made.baseDeployment());
                    insert.setString(at++, fingerprint);
                    insert.setString(at++, cut(made.reason(), LONGEST_TEXT));
                    insert.setString(at++, made.by());
                    insert.setTimestamp(at++, now());
                    insert.setInt(at, made.scenarios());
                    return insert;
                },
                key);
        long number = Objects.requireNonNull(key.getKey()).longValue();
        insert(number, "PACK", files.content());
        return number;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(long number) {
        return jdbc.query(COLUMNS + "where id = ?", Proposals::read, number).stream()
                .findFirst();
    }

    /** Of these offices, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> of(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : new NamedParameterJdbcTemplate(jdbc)
                        .query(
                                COLUMNS + "where office in (:offices) order by id desc limit " + MOST_LISTED,
                                Map.of("offices", offices),
                                Proposals::read);
    }

    @Transactional(readOnly = true)
    public PackFiles files(Proposal proposal) {
        TreeMap<String, byte[]> content = new TreeMap<>();
        jdbc.query(
                "select name, bytes_b from ln_proposal_file where proposal_id = ? and kind = 'PACK'",
                row -> {
                    content.put(Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getBytes(2)));
                },
                proposal.number());
        return new PackFiles(proposal.office(), proposal.service(), content);
    }

    /** What its trial printed, such as {@code bekasi/mediasi-phi/damai/01-panggilan.pdf}, in order. */
    @Transactional(readOnly = true)
    public List<String> letters(long number) {
        return jdbc.queryForList(
                "select name from ln_proposal_file where proposal_id = ? and kind = 'LETTER' order by name",
                String.class,
                number);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> letter(long number, String name) {
        return jdbc
                .query(
                        "select bytes_b from ln_proposal_file where proposal_id = ? and kind = 'LETTER' and name = ?",
                        (row, place) -> Objects.requireNonNull(row.getBytes(1)),
                        number,
                        name)
                .stream()
                .findFirst();
    }

    /** The decree that asks for the change. */
    void name(long number, String decree) {
        jdbc.update("update ln_proposal set decree = ? where id = ?", cut(decree, LONGEST_SHORT_TEXT), number);
    }

    /** Takes up the oldest that waits to be tried out, or whose trial was left by a node that is gone. */
    Optional<Proposal> takeUp(Instant leaseUntil) {
        return jdbc
                .queryForList(
                        "select id from ln_proposal where state = 'PROPOSED' or state = 'CHECKING' and lease_until < ?"
                                + " order by id",
                        Long.class,
                        now())
                .stream()
                .filter(number -> jdbc.update(
                                "update ln_proposal set state = 'CHECKING', lease_until = ?, played = 0, report = null"
                                        + " where id = ?"
                                        + " and (state = 'PROPOSED' or state = 'CHECKING' and lease_until < ?)",
                                Timestamp.from(leaseUntil),
                                number,
                                now())
                        == 1)
                .findFirst()
                .flatMap(this::find);
    }

    /** @return whether it is still to be tried out: nobody withdrew it meanwhile */
    boolean progress(long number, int played, String report, Instant leaseUntil) {
        return jdbc.update(
                        "update ln_proposal set played = ?, report = ?, lease_until = ?"
                                + " where id = ? and state = 'CHECKING'",
                        played,
                        report,
                        Timestamp.from(leaseUntil),
                        number)
                == 1;
    }

    /** Its trial was broken off: the next one begins it anew. */
    void putBack(long number) {
        jdbc.update(
                "update ln_proposal set state = 'PROPOSED', lease_until = null where id = ? and state = 'CHECKING'",
                number);
    }

    void tried(long number, boolean passed, int played, String report, SortedMap<String, byte[]> letters) {
        int changed = jdbc.update(
                "update ln_proposal set state = ?, played = ?, report = ?, checked_at = ?, lease_until = null"
                        + " where id = ? and state = 'CHECKING'",
                (passed ? ProposalState.PASSED : ProposalState.FAILED).name(),
                played,
                report,
                now(),
                number);
        if (changed == 1) {
            insert(number, "LETTER", letters);
        }
    }

    /**
     * Settles one that is open. What its trial printed goes: it is of people who do not exist, and large.
     *
     * @param by user id; {@code null} for the system itself
     * @throws RefusedProposalException when somebody else was faster
     */
    void settle(Proposal found, ProposalState state, @Nullable String by, String reason) {
        int changed = jdbc.update(
                "update ln_proposal set state = ?, decided_by = ?, decided_at = ?, decided_reason = ?,"
                        + " lease_until = null where id = ? and state = ?",
                state.name(),
                by,
                now(),
                cut(reason, LONGEST_TEXT),
                found.number(),
                found.state().name());
        if (changed == 0) {
            throw new RefusedProposalException(
                    "Usulan %d sudah berubah. Muat ulang halamannya.".formatted(found.number()));
        }
        jdbc.update("delete from ln_proposal_file where proposal_id = ? and kind = 'LETTER'", found.number());
    }

    void becameVersion(long number, String deploymentId) {
        jdbc.update("update ln_proposal set deployment_id = ? where id = ?", deploymentId, number);
    }

    /** Others of the same service that are still open. */
    List<Proposal> besides(Proposal proposal) {
        return jdbc.query(
                COLUMNS + "where office = ? and service = ? and id <> ? and " + OPEN + " order by id",
                Proposals::read,
                proposal.office(),
                proposal.service(),
                proposal.number());
    }

    /** Open ones that were made before. */
    @Transactional(readOnly = true)
    List<Proposal> olderThan(Instant moment) {
        return jdbc.query(
                COLUMNS + "where " + OPEN + " and proposed_at < ? order by id",
                Proposals::read,
                Timestamp.from(moment));
    }

    /** Those that passed, in their order. */
    @Transactional(readOnly = true)
    List<Proposal> passed() {
        return jdbc.query(COLUMNS + "where state = 'PASSED' order by id", Proposals::read);
    }

    private void insert(long number, String kind, SortedMap<String, byte[]> files) {
        files.forEach((name, bytes) -> jdbc.update(
                "insert into ln_proposal_file (proposal_id, kind, name, bytes_b) values (?, ?, ?, ?)",
                number,
                kind,
                name,
                bytes));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static Proposal read(ResultSet row, int place) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("office")),
                Objects.requireNonNull(row.getString("service")),
                Objects.requireNonNull(row.getString("service_name")),
                ProposalState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getString("source")),
                row.getString("base_deployment"),
                Objects.requireNonNull(row.getString("fingerprint")),
                Objects.requireNonNull(row.getString("reason")),
                row.getString("decree"),
                Objects.requireNonNull(row.getString("proposed_by")),
                row.getTimestamp("proposed_at").toInstant(),
                row.getInt("played"),
                row.getInt("planned"),
                row.getString("report"),
                moment(row, "checked_at"),
                row.getString("decided_by"),
                moment(row, "decided_at"),
                row.getString("decided_reason"),
                row.getString("deployment_id"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
