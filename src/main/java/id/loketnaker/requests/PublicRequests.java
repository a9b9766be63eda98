package id.loketnaker.requests;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RunningNumbers;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.schedule.CaseOpening;
import id.loketnaker.schedule.RefusedOpeningException;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a case with what the public sent, through the start form that officials use, {@link #AT_ONCE} times a day in
 * an office; the rest is held for an official to look at.
 */
@Service
@Transactional
public class PublicRequests {

    /** So many cases begin by themselves in an office on a day. */
    public static final int AT_ONCE = 200;

    /** So many more are held. */
    static final int HELD = 1000;

    private static final RunningNumbers.Book DAYS = new RunningNumbers.Book("ln_public_day", "request_day");
    private static final TypeReference<Map<String, Object>> ENTERED = new TypeReference<>() {};
    private static final String PUBLIC = "publik";
    private static final String SYSTEM = "sistem";
    private static final String UNSEEN =
            "Tidak dilihat petugas dalam waktu simpannya; isinya sudah dihapus. Kirim lagi, atau datang ke kantor.";
    private static final String READ =
            "select id, office, service, number, state, sent_at, entered, reason, case_id from ln_public_request where ";

    /**
     * What was sent.
     *
     * @param number of the case, or to ask with while it is held
     * @param code to ask with; null when the same form was sent before: it was told then, and only its digest is kept
     */
    public record Sent(
            boolean held, String number, @Nullable String code) {}

    /**
     * What the form of a service takes.
     *
     * @param values by the keys of the start form; nothing that it hides
     */
    public record Checked(ServicePack pack, Map<String, Object> values) {

        public Checked {
            values = Map.copyOf(values);
        }
    }

    private final JdbcTemplate jdbc;
    private final CaseOpening opening;
    private final CaseRegister register;
    private final TrackingCodes codes;
    private final RunningNumbers running;
    private final Clock clock;

    PublicRequests(
            JdbcTemplate jdbc,
            CaseOpening opening,
            CaseRegister register,
            TrackingCodes codes,
            RunningNumbers running,
            Clock clock) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.register = register;
        this.codes = codes;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Asks the form, before anything is counted. What it hides is dropped here: what is held is kept as well.
     *
     * @param values by the keys of the start form
     * @throws RefusedOpeningException with every objection of the form
     */
    @Transactional(readOnly = true)
    public Checked check(ServicePack pack, Map<String, Object> values) {
        return new Checked(pack, opening.check(pack, values));
    }

    /**
     * What became of a form that was sent already: who reloads the page, or got no answer, sends it again.
     *
     * @param formKey of the form that was filled in
     */
    @Transactional(readOnly = true)
    public Optional<Sent> sentBefore(ServicePack pack, String formKey) {
        return jdbc
                .query(
                        READ + "form_key = ? and office = ? and service = ?",
                        PublicRequests::read,
                        formKey,
                        pack.office().id(),
                        pack.key())
                .stream()
                .findFirst()
                .map(request -> request.caseId() == null
                        ? new Sent(true, request.number(), null)
                        : new Sent(false, number(request.caseId()), null));
    }

    /**
     * Begins a case, or holds it.
     *
     * @param formKey of the form that was filled in; nothing is sent twice with the same
     * @param mayBegin whether whoever sends has not sent too much already
     * @throws RefusedPublicRequestException when so much is held that day that nobody could look at it
     * @throws DuplicateKeyException when another node was sent the same form at the same moment
     */
    public Sent send(Checked checked, String formKey, boolean mayBegin) {
        ServicePack pack = checked.pack();
        boolean begins = mayBegin && next(pack, "L") <= AT_ONCE;
        int place = begins ? 0 : next(pack, "T");
        if (place > HELD) {
            throw new RefusedPublicRequestException(
                    "Hari ini terlalu banyak yang dikirim lewat halaman ini. Coba lagi besok, atau datang ke kantor.");
        }
        return begins ? begin(pack, checked.values(), formKey) : hold(pack, checked.values(), formKey, place);
    }

    private int next(ServicePack pack, String series) {
        LocalDate today = today(pack);
        return running.next(DAYS, pack.office().id(), series + " " + today, today.getYear());
    }

    private LocalDate today(ServicePack pack) {
        return LocalDate.ofInstant(clock.instant(), pack.office().zone());
    }

    private Sent begin(ServicePack pack, Map<String, Object> values, String formKey) {
        String caseId = opening.open(pack, values);
        String code = codes.make(caseId, PUBLIC);
        tell(pack, caseId, null);
        String id = UUID.randomUUID().toString();
        insert(pack, id, formKey, "B-" + id, code, RequestState.BEGUN, null, caseId);
        return new Sent(false, number(caseId), code);
    }

    private Sent hold(ServicePack pack, Map<String, Object> values, String formKey, int place) {
        String code = codes.fresh();
        String number = "KIRIM-%s-%s-%04d"
                .formatted(pack.office().code(), today(pack).toString().replace("-", ""), place);
        insert(pack, UUID.randomUUID().toString(), formKey, number, code, RequestState.HELD, Json.write(values), null);
        return new Sent(true, number, code);
    }

    private void insert(
            ServicePack pack,
            String id,
            String formKey,
            String number,
            String code,
            RequestState state,
            @Nullable String entered,
            @Nullable String caseId) {
        jdbc.update(
                "insert into ln_public_request (id, form_key, office, service, number, code_hash, state, sent_at,"
                        + " entered, case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                formKey,
                pack.office().id(),
                pack.key(),
                number,
                TrackingCodes.hash(code),
                state.name(),
                now(),
                entered,
                caseId);
    }

    /** What waits in an office, the oldest first. */
    @Transactional(readOnly = true)
    public List<PublicRequest> held(String office) {
        return jdbc.query(
                READ + "office = ? and state = 'HELD' order by sent_at, number", PublicRequests::read, office);
    }

    @Transactional(readOnly = true)
    public Optional<PublicRequest> find(String id) {
        return jdbc.query(READ + "id = ?", PublicRequests::read, id).stream().findFirst();
    }

    /** What was held, for who has its number and code, however they were typed. */
    @Transactional(readOnly = true)
    public Optional<PublicRequest> find(String number, String code) {
        return jdbc
                .query(
                        READ + "number = ? and code_hash = ? and state <> 'BEGUN'",
                        PublicRequests::read,
                        number.strip().toUpperCase(Locale.ROOT),
                        TrackingCodes.hash(code))
                .stream()
                .findFirst();
    }

    /**
     * Begins the case of one that was held; its code leads to the case from now on.
     *
     * @return the id of the case
     * @throws RefusedPublicRequestException when somebody was faster
     * @throws RefusedOpeningException when its form takes it no more
     */
    public String accept(ServicePack pack, String id, String by) {
        PublicRequest request = find(id).orElseThrow(PublicRequests::settled);
        settle(id, RequestState.TAKEN, by, null);
        String caseId = opening.open(pack, request.entered());
        codes.adopt(
                caseId,
                Objects.requireNonNull(
                        jdbc.queryForObject("select code_hash from ln_public_request where id = ?", String.class, id)),
                by);
        tell(pack, caseId, by);
        jdbc.update("update ln_public_request set case_id = ? where id = ?", caseId, id);
        return caseId;
    }

    /** @throws RefusedPublicRequestException when somebody was faster */
    public void refuse(String id, String by, String reason) {
        settle(id, RequestState.REFUSED, by, reason);
    }

    private void settle(String id, RequestState state, String by, @Nullable String reason) {
        if (!settled(id, state, by, reason)) {
            throw settled();
        }
    }

    private boolean settled(String id, RequestState state, String by, @Nullable String reason) {
        return jdbc.update(
                        "update ln_public_request set state = ?, settled_at = ?, settled_by = ?, reason = ?, entered = null"
                                + " where id = ? and state = 'HELD'",
                        state.name(),
                        now(),
                        by,
                        reason,
                        id)
                == 1;
    }

    private static RefusedPublicRequestException settled() {
        return new RefusedPublicRequestException("Kiriman ini sudah diterima atau ditolak.");
    }

    private void tell(ServicePack pack, String caseId, @Nullable String by) {
        register.record(
                caseId,
                new Entry(
                        clock.instant(),
                        EntryKind.SENT_BY_PUBLIC,
                        pack.diagram().start().orElseThrow().id(),
                        "halaman publik",
                        by,
                        by == null ? null : "ditahan dahulu, lalu diterima"));
    }

    private String number(String caseId) {
        return register.find(caseId).orElseThrow().number();
    }

    /** The cases whose time to be kept is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        new NamedParameterJdbcTemplate(jdbc)
                .update("delete from ln_public_request where case_id in (:ids)", Map.of("ids", caseIds));
    }

    /** What is held since before a moment: ids after one, in their order. */
    @Transactional(readOnly = true)
    public List<String> unseenSince(Instant moment, @Nullable String last, int most) {
        return ids("state = 'HELD' and sent_at < ?", moment, last, most);
    }

    /** What was refused before a moment: ids after one, in their order. */
    @Transactional(readOnly = true)
    public List<String> refusedBefore(Instant moment, @Nullable String last, int most) {
        return ids("state = 'REFUSED' and settled_at < ?", moment, last, most);
    }

    private List<String> ids(String due, Instant moment, @Nullable String last, int most) {
        return jdbc.queryForList(
                "select id from ln_public_request where " + due + " and id > ? order by id limit ?",
                String.class,
                Timestamp.from(moment),
                last == null ? "" : last,
                most);
    }

    /** Refuses what nobody looked at; nothing happens when somebody was faster. */
    public void expire(String id) {
        settled(id, RequestState.REFUSED, SYSTEM, UNSEEN);
    }

    /** Throws away what was refused. */
    public void forget(String id) {
        jdbc.update("delete from ln_public_request where id = ? and state = 'REFUSED'", id);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static PublicRequest read(ResultSet row, int place) throws SQLException {
        String entered = row.getString("entered");
        Instant sent = row.getTimestamp("sent_at").toInstant();
        return new PublicRequest(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("office")),
                Objects.requireNonNull(row.getString("service")),
                Objects.requireNonNull(row.getString("number")),
                RequestState.valueOf(Objects.requireNonNull(row.getString("state"))),
                sent,
                entered == null ? Map.of() : Json.read(entered, ENTERED),
                row.getString("reason"),
                row.getString("case_id"));
    }
}
