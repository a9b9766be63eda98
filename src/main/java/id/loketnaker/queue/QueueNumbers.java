package id.loketnaker.queue;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RunningNumbers;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers out and calls them. Two counters never get the same: the row of the day counts, and a number that is
 * called changes its state by a statement that finds it waiting, once.
 */
@Service
@Transactional
public class QueueNumbers {

    private static final RunningNumbers.Book DAYS = new RunningNumbers.Book("ln_queue_day", "queue_day");
    private static final String ELEMENT = "antrean";

    private final JdbcTemplate jdbc;
    private final QueueRows rows;
    private final RunningNumbers running;
    private final CaseRegister register;
    private final Clock clock;

    QueueNumbers(JdbcTemplate jdbc, QueueRows rows, RunningNumbers running, CaseRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.running = running;
        this.register = register;
        this.clock = clock;
    }

    /** The next number of a day, from 1. */
    public QueueNumber give(String office, String queue, LocalDate day, String by) {
        String id = UUID.randomUUID().toString();
        jdbc.update(
                "insert into ln_queue_number (id, office, queue, on_day, queue_no, state, given_at, given_by, calls)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', ?, ?, 0)",
                id,
                office,
                queue,
                Date.valueOf(day),
                running.next(DAYS, office, queue + " " + day, day.getYear()),
                now(),
                by);
        return known(id);
    }

    @Transactional(readOnly = true)
    public Optional<QueueNumber> find(String id) {
        return rows.find(id);
    }

    /** Those of a day, by queue and number. */
    @Transactional(readOnly = true)
    public List<QueueNumber> ofDay(String office, LocalDate day) {
        return rows.ofDay(office, day);
    }

    /**
     * Calls who waits longest. What the same official served before is done with it.
     *
     * @param counter where to come to
     * @return nothing when nobody waits
     * @throws RefusedQueueException while another one that they called was neither served nor noted as absent
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<QueueNumber> callNext(String office, String queue, LocalDate day, String by, String counter) {
        finishServed(office, day, by, null);
        Optional<String> next = rows.next(office, queue, day);
        while (next.isPresent() && !called(next.get(), QueueState.WAITING, by, counter)) {
            next = rows.next(office, queue, day); // another counter was faster
        }
        return next.map(this::known);
    }

    /**
     * Calls one again that nobody came for.
     *
     * @throws RefusedQueueException when it was served, or does not come back from being absent
     */
    public QueueNumber callAgain(String id, String by, String counter) {
        QueueNumber number = known(id);
        finishServed(number.office(), number.day(), by, id);
        if (!called(id, QueueState.CALLED, by, counter) && !called(id, QueueState.ABSENT, by, counter)) {
            throw movedOn(number);
        }
        return known(id);
    }

    private void finishServed(String office, LocalDate day, String by, @Nullable String butNot) {
        for (QueueNumber number : rows.inHandOf(office, day, by)) {
            if (number.state() == QueueState.SERVED) {
                finish(number.id());
            } else if (!number.id().equals(butNot)) {
                throw new RefusedQueueException("Nomor %s masih Anda panggil: layani, atau catat tidak hadir dahulu."
                        .formatted(number.label()));
            }
        }
    }

    private boolean called(String id, QueueState before, String by, String counter) {
        return jdbc.update(
                        "update ln_queue_number set state = 'CALLED', calls = calls + 1, called_at = ?, called_by = ?,"
                                + " counter = ?, settled_at = null where id = ? and state = ?",
                        now(),
                        by,
                        counter,
                        id,
                        before.name())
                == 1;
    }

    /**
     * Who has it came to the counter.
     *
     * @throws RefusedQueueException when it is not called
     */
    public QueueNumber serve(String id, String by) {
        QueueNumber number = known(id);
        boolean served = jdbc.update(
                        "update ln_queue_number set state = 'SERVED', served_at = ?, called_by = ?"
                                + " where id = ? and state = 'CALLED'",
                        now(),
                        by,
                        id)
                == 1;
        if (!served) {
            throw movedOn(number);
        }
        return known(id);
    }

    /** @throws RefusedQueueException when nobody was served with it */
    public QueueNumber finish(String id) {
        return settle(id, QueueState.SERVED, QueueState.DONE);
    }

    /**
     * Nobody came.
     *
     * @throws RefusedQueueException when it is not called
     */
    public QueueNumber noteAbsent(String id) {
        return settle(id, QueueState.CALLED, QueueState.ABSENT);
    }

    private QueueNumber settle(String id, QueueState from, QueueState to) {
        QueueNumber number = known(id);
        boolean settled = jdbc.update(
                        "update ln_queue_number set state = ?, settled_at = ? where id = ? and state = ?",
                        to.name(),
                        now(),
                        id,
                        from.name())
                == 1;
        if (!settled) {
            throw movedOn(number);
        }
        return known(id);
    }

    /**
     * A case began at the counter: the number that its official serves is done, and stands on the record of the case.
     *
     * @param typed what stands in the form as the number; null where the form does not ask for it
     * @return the number, unless none of theirs is being served, or another one was typed
     */
    public Optional<QueueNumber> caseBegan(
            String office, String queue, LocalDate day, String by, @Nullable String typed, String caseId) {
        Optional<QueueNumber> served = rows.inHandOf(office, day, by).stream()
                .filter(number -> number.state() == QueueState.SERVED
                        && number.queue().equals(queue)
                        && (typed == null || number.label().equalsIgnoreCase(typed.strip())))
                .findFirst();
        served.ifPresent(number -> {
            finish(number.id());
            jdbc.update("update ln_queue_number set case_id = ? where id = ?", caseId, number.id());
            register.record(
                    caseId,
                    new Entry(clock.instant(), EntryKind.QUEUE_NUMBER, ELEMENT, number.label(), by, number.counter()));
        });
        return served;
    }

    private QueueNumber known(String id) {
        return rows.find(id).orElseThrow(() -> new RefusedQueueException("Nomor antrean ini tidak ada."));
    }

    private static RefusedQueueException movedOn(QueueNumber number) {
        String how = switch (number.state()) {
            case WAITING -> "belum dipanggil";
            case CALLED -> "sedang dipanggil";
            case SERVED -> "sedang dilayani";
            case DONE -> "sudah selesai dilayani";
            case ABSENT -> "sudah dicatat tidak hadir";
        };
        return new RefusedQueueException("Nomor %s %s.".formatted(number.label(), how));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
