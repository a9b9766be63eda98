package id.loketnaker.sla;

import id.loketnaker.servicepack.ServicePack;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The working time that a pack's limits are counted in: the hours of the unit that its service standard names, in the
 * calendar as it is now. A change that another node approved is known here some seconds later; what was counted
 * meanwhile carries the older version, and is moved like all else.
 */
@Component
public class CaseTime {

    private final CalendarFiles files;
    private final CalendarBook book;
    private final int warningShare;
    private final long lookEvery;
    private volatile WorkingTimes times;
    private volatile long lookedAt;

    CaseTime(
            CalendarFiles files,
            CalendarBook book,
            @Value("${loketnaker.warning-share:80}") int warningShare,
            @Value("${loketnaker.calendar.refresh:PT5S}") Duration refresh) {
        this.files = files;
        this.book = book;
        this.warningShare = warningShare;
        this.lookEvery = refresh.toNanos();
        this.times = new WorkingTimes(files.kept(), List.of());
        this.lookedAt = System.nanoTime() - lookEvery;
    }

    /** In the calendar as this node knows it. */
    public Terms of(ServicePack pack) {
        return of(pack, now());
    }

    /** In an earlier version of the calendar. */
    public Terms of(ServicePack pack, int version) {
        WorkingTimes known = now();
        return in(version <= known.version() ? known : refreshed(), pack, version);
    }

    /** In a calendar that is not in force yet, say. */
    public Terms of(ServicePack pack, WorkingTimes calendar) {
        return in(calendar, pack, calendar.version());
    }

    private Terms in(WorkingTimes calendar, ServicePack pack, int version) {
        return new Terms(calendar.of(pack.office(), pack.standard().unit(), version), warningShare, version);
    }

    /** The calendar as this node knows it; it asks the database every few seconds whether there is a newer one. */
    public WorkingTimes now() {
        if (System.nanoTime() - lookedAt >= lookEvery) {
            lookedAt = System.nanoTime();
            if (book.version() != times.version()) {
                return refreshed();
            }
        }
        return times;
    }

    /** What the files of this version ask for that is not in force, from a day on. */
    public List<FileProposal> proposals(LocalDate since) {
        return FileProposal.of(files.shipped(), files.kept(), refreshed().nationalDays(), since);
    }

    /** The calendar as the database has it. */
    public WorkingTimes refreshed() {
        WorkingTimes newer = new WorkingTimes(
                files.kept(),
                book.changes().stream().map(ApprovedChange::change).toList());
        times = newer;
        return newer;
    }
}
