package id.loketnaker.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The running cases of all offices, kept in memory: counting 50 000 of them there takes a millisecond or two, in the database some
 * hundred. What is kept is read anew when somebody asks and it is older than some seconds; while it is read anew the old one is
 * answered, unless that is too old to be of use.
 */
@Service
public class OpenCases implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpenCases.class);

    private final OpenCaseReader reader;
    private final Clock clock;
    private final Duration freshFor;
    private final Duration usefulFor;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "running-cases"));
    private volatile @Nullable OpenSnapshot kept;

    OpenCases(
            OpenCaseReader reader,
            Clock clock,
            @Value("${loketnaker.figures.fresh-for:PT5S}") Duration freshFor,
            @Value("${loketnaker.figures.useful-for:PT1M}") Duration usefulFor) {
        this.reader = reader;
        this.clock = clock;
        this.freshFor = freshFor;
        this.usefulFor = usefulFor;
    }

    /** The cases that run; {@link OpenSnapshot#takenAt} says how old that is. */
    public OpenSnapshot asOfNow() {
        OpenSnapshot known = kept;
        if (known == null || !isYounger(known, usefulFor)) {
            return renew();
        }
        if (!isYounger(known, freshFor) && renewing.compareAndSet(false, true)) {
            background.execute(this::renewInBackground);
        }
        return known;
    }

    private boolean isYounger(OpenSnapshot snapshot, Duration age) {
        Instant now = clock.instant();
        return !snapshot.takenAt().isAfter(now) && snapshot.takenAt().plus(age).isAfter(now);
    }

    private synchronized OpenSnapshot renew() {
        OpenSnapshot known = kept;
        if (known != null && isYounger(known, freshFor)) {
            return known; // somebody else did it meanwhile
        }
        OpenSnapshot read = reader.read(clock.instant());
        kept = read;
        return read;
    }

    private void renewInBackground() {
        try {
            renew();
        } catch (RuntimeException failed) {
            LOG.warn("Keadaan perkara berjalan gagal diperbarui, dicoba lagi", failed);
        } finally {
            renewing.set(false);
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
