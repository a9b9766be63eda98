package id.loketnaker.figures;

import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What ended, kept for some seconds. The caller must have asked whether the user may see the offices. */
@Service
public class EndedFigures {

    /** More than the managers of a province look at within a minute. */
    private static final int MOST = 200;

    private record Ended(Set<String> offices, Period period) {}

    private record Own(Set<String> offices, String official, Period period) {}

    private record Since(Set<String> offices, LocalDate day) {}

    private final LoadingCache<Ended, List<DoneDay>> cases;
    private final LoadingCache<Ended, List<DeletedDay>> deleted;
    private final LoadingCache<Own, List<DoneDay>> tasks;
    private final LoadingCache<Since, List<DoneWork>> work;

    EndedFigures(EndedReader reader, KeptFigures figures) {
        this.cases = figures.of(MOST, ended -> reader.cases(ended.offices, ended.period));
        this.deleted = figures.of(MOST, ended -> reader.deleted(ended.offices, ended.period));
        this.tasks = figures.of(MOST, own -> reader.tasks(own.offices, own.official, own.period));
        this.work = figures.of(MOST, since -> reader.work(since.offices, since.day));
    }

    /** Cases that ended in the period, and how many of them within their promise. */
    public List<DoneDay> cases(Collection<String> offices, Period period) {
        return cases.get(new Ended(Set.copyOf(offices), period));
    }

    /** Cases that were deleted in the period; they are not among those that ended. */
    public List<DeletedDay> deleted(Collection<String> offices, Period period) {
        return deleted.get(new Ended(Set.copyOf(offices), period));
    }

    /** Tasks that an official did in the period, and how many of them in time. */
    public List<DoneDay> tasks(Collection<String> offices, String official, Period period) {
        return tasks.get(new Own(Set.copyOf(offices), official, period));
    }

    /** Who did how many tasks since a day. */
    public List<DoneWork> work(Collection<String> offices, LocalDate since) {
        return work.get(new Since(Set.copyOf(offices), since));
    }
}
