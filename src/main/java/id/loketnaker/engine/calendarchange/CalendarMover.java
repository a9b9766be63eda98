package id.loketnaker.engine.calendarchange;

import id.loketnaker.engine.Disturbance;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether some open deadline was counted in an older calendar than the present one, and moves
 * what has to move, change by change, in small batches. Any node does; what a node was doing when it went down, the
 * next look does.
 */
@Component
public class CalendarMover {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMover.class);
    private static final int BATCH = 100;
    private static final int TRIES = 3;

    /** Then others who wait for the clock's thread get their turn. */
    private static final long TURN = Duration.ofSeconds(15).toNanos();

    private final CalendarBook book;
    private final CalendarMoves moves;
    private final MoveBatch batch;
    private final FiredTimers fired;

    CalendarMover(CalendarBook book, CalendarMoves moves, MoveBatch batch, FiredTimers fired) {
        this.book = book;
        this.moves = moves;
        this.batch = batch;
        this.fired = fired;
    }

    /** Moves for some seconds at most. */
    @Scheduled(fixedDelayString = "${loketnaker.calendar.interval:PT2S}")
    public void run() {
        long end = System.nanoTime() + TURN;
        int version = book.version();
        if (version == 0) {
            return; // no change was ever approved
        }
        for (int seen = book.oldestSeen().orElse(version); seen < version; seen++) {
            pass(book.find(seen + 1).orElseThrow(), end);
        }
        book.unfinished()
                .filter(change -> book.left(change.version()) == 0)
                .ifPresent(change -> batch.finish(change, fired.tooEarly(change)));
    }

    /** Through all deadlines that one change has to move, or until the turn is over. */
    private void pass(ApprovedChange change, long end) {
        new Sweep("Pemindahan batas waktu")
                .<String>together(
                        last -> System.nanoTime() - end > 0 ? List.of() : moves.due(change.version() - 1, last, BATCH),
                        ids -> move(change, ids),
                        (id, failure) -> failed(change, id, failure));
    }

    /** An official who works on one of the batch at the same moment wins; then it is done again. */
    private void move(ApprovedChange change, List<String> ids) {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                batch.move(change, ids);
                return;
            } catch (RuntimeException disturbed) {
                LOG.debug("Batas waktu dipindahkan lagi mulai dari {}", ids.get(0), disturbed);
            }
        }
        batch.move(change, ids);
    }

    /** What only was disturbed is moved the next time; what cannot be moved is a person's to decide. */
    private void failed(ApprovedChange change, String id, RuntimeException failure) {
        if (Disturbance.is(failure)) {
            LOG.warn("Batas waktu {} terganggu saat dipindahkan, dicoba lagi", id, failure);
            return;
        }
        LOG.error("Batas waktu {} tidak dapat dipindahkan, disisihkan untuk diputuskan di Kalender", id, failure);
        batch.setAside(change, id);
    }
}
