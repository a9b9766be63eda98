package id.loketnaker.batches;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in which batch. A case is in one at most, whoever asks at once; one that ended holds no seat. Each coming and
 * going stands on the record of the case.
 */
@Service
@Transactional
public class Batches {

    private static final String COLUMNS =
            "select id, office, service, name, seats, reserves, opened_at, opened_by, closed_at from ln_batch ";

    /** What the record of a case names in place of an element of the diagram. */
    private static final String ELEMENT = "angkatan";

    private final JdbcTemplate jdbc;
    private final CaseRegister register;
    private final Clock clock;

    Batches(JdbcTemplate jdbc, CaseRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Opens a batch.
     *
     * @param seats null for as many as come
     * @param by user id
     * @throws RefusedBatchException when the service has one of this name
     */
    public Batch open(
            String office, String service, String name, @Nullable Integer seats, boolean reserves, String by) {
        String id = UUID.randomUUID().toString();
        try {
            jdbc.update(
                    "insert into ln_batch (id, office, service, name, seats, reserves, opened_at, opened_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    office,
                    service,
                    name,
                    seats,
                    reserves,
                    Timestamp.from(clock.instant()),
                    by);
        } catch (DuplicateKeyException known) {
            throw new RefusedBatchException(
                    "Angkatan bernama \"" + name + "\" sudah ada di layanan ini. Pakai nama lain.");
        }
        return find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(String id) {
        return jdbc.query(COLUMNS + "where id = ?", Batches::read, id).stream().findFirst();
    }

    /** Those of a service, the latest first. */
    @Transactional(readOnly = true)
    public List<Batch> of(String office, String service) {
        return jdbc.query(
                COLUMNS + "where office = ? and service = ? order by opened_at desc, id",
                Batches::read,
                office,
                service);
    }

    /** The cases of a batch as they joined, those that ended too. */
    @Transactional(readOnly = true)
    public List<Member> members(String batchId) {
        return jdbc.query(
                "select case_id, reserve, joined_at from ln_batch_member where batch_id = ?"
                        + " order by joined_at, case_id",
                (row, place) -> new Member(
                        Objects.requireNonNull(row.getString(1)),
                        row.getBoolean(2),
                        row.getTimestamp(3).toInstant()),
                batchId);
    }

    /** Those of the cases that are in some batch. */
    @Transactional(readOnly = true)
    public Set<String> joined(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? Set.of()
                : new NamedParameterJdbcTemplate(jdbc)
                                .queryForList(
                                        "select case_id from ln_batch_member where case_id in (:ids)",
                                        Map.of("ids", caseIds),
                                        String.class)
                                .stream()
                                .collect(Collectors.toSet());
    }

    /**
     * A running case of the service joins; where all seats are taken it waits for one, if the batch lets it.
     *
     * @throws RefusedBatchException when it is in a batch, has ended, is of another service, or there is no seat
     */
    public void join(String batchId, String caseId, String by) {
        Batch batch = open(batchId);
        RegisteredCase joining = running(caseId, batch);
        boolean full = isFull(batch);
        if (full && !batch.reserves()) {
            throw new RefusedBatchException("Angkatan %s sudah penuh: %d kursi. %s belum masuk."
                    .formatted(batch.name(), batch.seats(), joining.number()));
        }
        try {
            jdbc.update(
                    "insert into ln_batch_member (case_id, batch_id, reserve, joined_at, joined_by)"
                            + " values (?, ?, ?, ?, ?)",
                    caseId,
                    batchId,
                    full,
                    Timestamp.from(clock.instant()),
                    by);
        } catch (DuplicateKeyException twice) {
            throw new RefusedBatchException("Perkara " + joining.number() + " sudah masuk suatu angkatan.");
        }
        record(caseId, EntryKind.BATCH_JOINED, batch, by, full ? "sebagai cadangan" : null);
    }

    /**
     * A case leaves, and goes on by itself.
     *
     * @param reason stays on the record of the case
     * @throws RefusedBatchException when it is not in the batch, or a step that was entered for it is not done yet
     */
    public void leave(String batchId, String caseId, String reason, String by) {
        Batch batch = open(batchId);
        Integer waiting = jdbc.queryForObject(
                "select count(*) from ln_batch_move where case_id = ? and state = 'WAITING'", Integer.class, caseId);
        if (waiting != null && waiting > 0) {
            throw new RefusedBatchException("Langkah perkara ini sedang dikerjakan. Tunggu sampai selesai.");
        }
        if (jdbc.update("delete from ln_batch_member where case_id = ? and batch_id = ?", caseId, batchId) == 0) {
            throw new RefusedBatchException("Perkara ini tidak ada di angkatan " + batch.name() + ".");
        }
        record(caseId, EntryKind.BATCH_LEFT, batch, by, reason);
    }

    /**
     * A case that waits takes a free seat: of somebody who did not come, or left.
     *
     * @throws RefusedBatchException when no seat is free, or it does not wait for one
     */
    public void promote(String batchId, String caseId, String by) {
        Batch batch = open(batchId);
        running(caseId, batch);
        if (isFull(batch)) {
            throw new RefusedBatchException("Belum ada kursi kosong di angkatan " + batch.name() + ".");
        }
        int waited = jdbc.update(
                "update ln_batch_member set reserve = false where case_id = ? and batch_id = ? and reserve = true",
                caseId,
                batchId);
        if (waited == 0) {
            throw new RefusedBatchException("Perkara ini bukan cadangan di angkatan " + batch.name() + ".");
        }
        record(caseId, EntryKind.BATCH_JOINED, batch, by, "dari cadangan");
    }

    /**
     * Nobody joins any more.
     *
     * @throws RefusedBatchException while one of its cases runs or a step is being done
     */
    public void close(String batchId, String by) {
        Batch batch = open(batchId);
        int running = running(batchId, true) + running(batchId, false);
        if (running > 0) {
            throw new RefusedBatchException(
                    "Masih ada %d perkara berjalan di angkatan %s. Selesaikan, atau keluarkan dahulu."
                            .formatted(running, batch.name()));
        }
        Integer waiting = jdbc.queryForObject(
                "select count(*) from ln_batch_move m join ln_batch_step s on s.id = m.step_id"
                        + " where s.batch_id = ? and m.state = 'WAITING'",
                Integer.class,
                batchId);
        if (waiting != null && waiting > 0) {
            throw new RefusedBatchException("Masih ada langkah yang sedang dikerjakan. Tunggu sampai selesai.");
        }
        jdbc.update(
                "update ln_batch set closed_at = ?, closed_by = ? where id = ?",
                Timestamp.from(clock.instant()),
                by,
                batchId);
    }

    /** Locked until the transaction ends, so that two who count seats count one after the other. */
    private Batch open(String batchId) {
        Batch batch = jdbc.query(COLUMNS + "where id = ? for update", Batches::read, batchId).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedBatchException("Angkatan ini tidak ada."));
        if (!batch.isOpen()) {
            throw new RefusedBatchException("Angkatan " + batch.name() + " sudah ditutup.");
        }
        return batch;
    }

    private RegisteredCase running(String caseId, Batch batch) {
        RegisteredCase found = register.find(caseId)
                .filter(each ->
                        each.office().equals(batch.office()) && each.service().equals(batch.service()))
                .orElseThrow(() -> new RefusedBatchException("Perkara ini bukan dari layanan angkatan itu."));
        if (found.state() != CaseState.RUNNING) {
            throw new RefusedBatchException("Perkara " + found.number() + " sudah selesai.");
        }
        return found;
    }

    private boolean isFull(Batch batch) {
        return batch.seats() != null && running(batch.id(), false) >= batch.seats();
    }

    /** Those that ended hold no seat. */
    private int running(String batchId, boolean reserve) {
        Integer running = jdbc.queryForObject(
                "select count(*) from ln_batch_member m join ln_case c on c.id = m.case_id"
                        + " where m.batch_id = ? and m.reserve = ? and c.state = 'RUNNING'",
                Integer.class,
                batchId,
                reserve);
        return running == null ? 0 : running;
    }

    private void record(String caseId, EntryKind kind, Batch batch, String by, @Nullable String details) {
        register.record(caseId, new Entry(clock.instant(), kind, ELEMENT, batch.name(), by, details));
    }

    private static Batch read(ResultSet row, int place) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        Integer seats = row.getObject("seats", Integer.class);
        return new Batch(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("office")),
                Objects.requireNonNull(row.getString("service")),
                Objects.requireNonNull(row.getString("name")),
                seats,
                row.getBoolean("reserves"),
                row.getTimestamp("opened_at").toInstant(),
                Objects.requireNonNull(row.getString("opened_by")),
                closed == null ? null : closed.toInstant());
    }
}
