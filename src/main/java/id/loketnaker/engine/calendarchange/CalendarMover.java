package id.loketnaker.engine.calendarchange;

import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.CalendarMoves.Place;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    CalendarMover(CalendarBook book, CalendarMoves moves, MoveBatch batch) {
        this.book = book;
        this.moves = moves;
        this.batch = batch;
    }

    /** Moves for some seconds at most. */
    @Scheduled(fixedDelayString = "${loketnaker.calendar.interval:PT2S}")
    public void run() {
        long end = System.nanoTime() + TURN;
        int version = book.version();
        if (version == 0) {
            return; // no change was ever approved
        }
        // One that cannot be moved stays behind at its version; the others go on to the next.
        for (int seen = book.oldestSeen().orElse(version); seen < version; seen++) {
            if (!pass(book.find(seen + 1).orElseThrow(), end)) {
                return;
            }
        }
        book.unfinished().filter(change -> book.left(change.version()) == 0).ifPresent(batch::finish);
    }

    /** Through all deadlines that one change has to move; false when the turn is over before. */
    private boolean pass(ApprovedChange change, long end) {
        Place after = Place.START;
        while (after != null) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            after = move(change, after);
        }
        return true;
    }

    /** An official who works on one of the batch at the same moment wins; then it is done again. */
    private @Nullable Place move(ApprovedChange change, Place after) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                return batch.move(change, after, BATCH);
            } catch (RuntimeException disturbed) {
                LOG.debug("Batas waktu sesudah {} dipindahkan lagi", after, disturbed);
            }
        }
        return oneByOne(change, after);
    }

    /** One that cannot be moved does not hold up the others. */
    private @Nullable Place oneByOne(ApprovedChange change, Place after) {
        Place place = after;
        for (int done = 0; done < BATCH; done++) {
            Optional<Place> next = moves.next(change.version() - 1, place);
            if (next.isEmpty()) {
                return null;
            }
            try {
                batch.move(change, place, 1);
            } catch (RuntimeException failed) {
                LOG.error(
                        "Batas waktu {} gagal dipindahkan, dicoba lagi",
                        next.get().id(),
                        failed);
            }
            place = next.get();
        }
        return place;
    }
}
