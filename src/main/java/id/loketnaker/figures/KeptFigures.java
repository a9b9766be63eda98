package id.loketnaker.figures;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read in memory. It is read anew when somebody asks and it is older than some seconds; while it is read
 * anew the old one is answered, unless that is too old to be of use. What cannot be read anew is told in the log and
 * tried again.
 */
@Component
class KeptFigures implements DisposableBean {

    private final Clock clock;
    private final Duration freshFor;
    private final Duration usefulFor;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "kept-figures"));

    /**
     * @param freshFor none reads everything anew each time
     */
    KeptFigures(
            Clock clock,
            @Value("${loketnaker.figures.fresh-for:PT5S}") Duration freshFor,
            @Value("${loketnaker.figures.useful-for:PT1M}") Duration usefulFor) {
        this.clock = clock;
        this.freshFor = freshFor;
        this.usefulFor = usefulFor;
    }

    /**
     * @param most answers that are kept at once
     */
    <Q, A> LoadingCache<Q, A> of(int most, CacheLoader<Q, A> read) {
        if (freshFor.isZero()) {
            // what is thrown away in the background could still be answered
            return Caffeine.newBuilder().executor(Runnable::run).maximumSize(0).build(read);
        }
        return Caffeine.newBuilder()
                .executor(background)
                .ticker(this::now)
                .maximumSize(most)
                .refreshAfterWrite(freshFor)
                .expireAfterWrite(usefulFor)
                .build(read);
    }

    private long now() {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
