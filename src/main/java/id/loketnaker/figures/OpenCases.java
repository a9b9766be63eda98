package id.loketnaker.figures;

import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * The running cases of all offices, kept in memory: counting 50 000 of them there takes a millisecond or two, in the
 * database some hundred.
 */
@Service
public class OpenCases {

    private static final String ALL = "all";

    private final LoadingCache<String, OpenSnapshot> kept;

    OpenCases(OpenCaseReader reader, Clock clock, KeptFigures figures) {
        this.kept = figures.of(1, all -> reader.read(clock.instant()));
    }

    /** The cases that run; {@link OpenSnapshot#takenAt} says how old that is. */
    public OpenSnapshot asOfNow() {
        return kept.get(ALL);
    }
}
