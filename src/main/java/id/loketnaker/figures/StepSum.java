package id.loketnaker.figures;

import java.nio.ByteBuffer;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Tasks of one step that were done, added up: how many, how many late, and the spread of their service minutes. */
final class StepSum {

    /** Longer than any task takes; keeps the histogram of a day within its column. */
    private static final long MOST_MINUTES = 1_000_000;

    private final Histogram spread = new Histogram(2);
    private int done;
    private int late;
    private long minutes;

    static StepSum none() {
        return new StepSum();
    }

    /**
     * @param taken service minutes; unknown for what was done before they were kept
     */
    void add(boolean wasLate, @Nullable Integer taken) {
        done++;
        late += wasLate ? 1 : 0;
        if (taken != null) {
            minutes += taken;
            spread.recordValue(Math.min(taken, MOST_MINUTES));
        }
    }

    void add(int moreDone, int moreLate, long moreMinutes, byte[] moreSpread) {
        done += moreDone;
        late += moreLate;
        minutes += moreMinutes;
        spread.add(Histogram.decodeFromByteBuffer(ByteBuffer.wrap(moreSpread), MOST_MINUTES));
    }

    /** What nobody noted minutes of. */
    void count(int moreDone, int moreLate) {
        done += moreDone;
        late += moreLate;
    }

    boolean hasSpread() {
        return spread.getTotalCount() > 0;
    }

    void add(StepSum other) {
        done += other.done;
        late += other.late;
        minutes += other.minutes;
        spread.add(other.spread);
    }

    int done() {
        return done;
    }

    int late() {
        return late;
    }

    long minutes() {
        return minutes;
    }

    byte[] spread() {
        ByteBuffer buffer = ByteBuffer.allocate(spread.getNeededByteBufferCapacity());
        byte[] bytes = new byte[spread.encodeIntoByteBuffer(buffer)];
        buffer.rewind().get(bytes);
        return bytes;
    }

    @Nullable
    Double average() {
        return spread.getTotalCount() == 0 ? null : (double) minutes / spread.getTotalCount();
    }

    @Nullable
    Long median() {
        return spread.getTotalCount() == 0 ? null : spread.getValueAtPercentile(50);
    }

    @Nullable
    Long percentile90() {
        return spread.getTotalCount() == 0 ? null : spread.getValueAtPercentile(90);
    }
}
