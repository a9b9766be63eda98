package id.loketnaker.engine.calendarchange;

import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.casework.Managers;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.Office;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.FileProposal;
import id.loketnaker.sla.OfficeCalendar;
import id.loketnaker.sla.WorkingTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Days that are added to the calendar or withdrawn from it while cases run: seen first, approved once, then moved in
 * the background. A day of all offices is the administrator's; a day of one office also its manager's. Every method
 * throws {@link NotTheirsException} for those who may not.
 */
@Service
public class CalendarChanges {

    private static final ZoneId NATION = ZoneId.of("Asia/Jakarta");

    /** In this month the decree of the next year is known as a rule. */
    private static final int ANNOUNCED_FROM = 10;

    private final Managers managers;
    private final WhoIsPresent present;
    private final RepositoryService repository;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final CalendarBook book;
    private final CalendarPreviews previews;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarChanges(
            Managers managers,
            WhoIsPresent present,
            RepositoryService repository,
            DeployedPacks packs,
            CaseTime time,
            CalendarBook book,
            CalendarPreviews previews,
            TransactionTemplate transaction,
            Clock clock) {
        this.managers = managers;
        this.present = present;
        this.repository = repository;
        this.packs = packs;
        this.time = time;
        this.book = book;
        this.previews = previews;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a change would do.
     *
     * @throws UnacceptableException in Indonesian, when it makes no sense
     */
    public CalendarPreview preview(DayChange change) {
        WorkingTimes now = checked(change);
        Office office =
                Optional.ofNullable(change.office()).flatMap(this::office).orElse(null);
        return previews.of(change, now, ChangeNotes.of(change, now, office));
    }

    /** The deadlines of one service of one office that would move, after a place, by due date. */
    public List<PreviewRow> rows(
            DayChange change, String office, String service, boolean fired, Place after, int most) {
        return previews.rows(change, checked(change), office, service, fired, after, most);
    }

    /**
     * Puts a change in force; the deadlines begin to move within seconds.
     *
     * @param seen version of the calendar that the preview was of
     * @return the version of the calendar that it makes
     * @throws UnacceptableException in Indonesian, when it makes no sense, or the calendar changed since the preview
     */
    public int approve(DayChange change, int seen) {
        WorkingTimes now = checked(change);
        if (book.unfinished().isPresent()) {
            throw new UnacceptableException(
                    "Perubahan kalender sebelumnya masih dipindahkan; tunggu sampai selesai, lalu lihat akibatnya"
                            + " lagi.");
        }
        int version = seen + 1;
        boolean approved = now.version() == seen
                && Boolean.TRUE.equals(
                        transaction.execute(status -> book.approve(version, change, user(), clock.instant())));
        if (!approved) {
            throw new UnacceptableException("Kalender berubah sejak akibatnya dilihat; lihat akibatnya lagi.");
        }
        time.refreshed();
        return version;
    }

    /** The changes for all offices and for those the user sees, the latest first. */
    public List<ApprovedChange> changes() {
        List<String> offices = managers.officesToSee();
        List<ApprovedChange> changes = new ArrayList<>(book.changes());
        changes.removeIf(each -> each.change().office() != null
                && !offices.contains(each.change().office()));
        Collections.reverse(changes);
        return changes;
    }

    /** How many open deadlines a change has not come to yet. */
    public int left(ApprovedChange change) {
        return change.isDone() ? 0 : book.left(change.version());
    }

    /** The national days as they are now, from this year on; for those who see figures. */
    public List<HolidayYear> yearsToCome() {
        managers.officesToSee();
        int year = LocalDate.now(clock.withZone(NATION)).getYear();
        return time.refreshed().nationalDays().years().stream()
                .filter(each -> each.year() >= year)
                .toList();
    }

    /** The own days of the offices that the user sees. */
    public Map<String, OfficeCalendar> ownCalendars() {
        Map<String, OfficeCalendar> own = new TreeMap<>();
        WorkingTimes now = time.refreshed();
        for (String id : managers.officesToSee()) {
            office(id).ifPresent(office -> own.put(id, now.calendarOf(office)));
        }
        return own;
    }

    /** What the calendar files of this version ask for; to administrators, who may approve it. */
    public List<FileProposal> proposals() {
        return mayChangeAll() ? time.proposals(today()) : List.of();
    }

    /**
     * Years whose days nobody has compared with a decree: the present one, and from October on the next; to
     * administrators.
     */
    public List<Integer> unconfirmedYears() {
        LocalDate today = today();
        int last = today.getYear() + (today.getMonthValue() >= ANNOUNCED_FROM ? 1 : 0);
        NationalDays days = time.refreshed().nationalDays();
        return mayChangeAll()
                ? IntStream.rangeClosed(today.getYear(), last)
                        .filter(year -> !days.year(year).confirmed())
                        .boxed()
                        .toList()
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(NATION));
    }

    /** Whether the user may change days of all offices. */
    public boolean mayChangeAll() {
        return managers.isAdministrator();
    }

    /** The time zone of an office, for its local times; that of the capital for all offices. */
    public ZoneId zoneOf(@Nullable String office) {
        return Optional.ofNullable(office)
                .flatMap(this::office)
                .map(Office::zone)
                .orElse(NATION);
    }

    /** Only now is it asked whether the change makes sense, so that nobody learns of an office that is not theirs. */
    private WorkingTimes checked(DayChange change) {
        List<String> offices = managers.officesToSee();
        WorkingTimes now = time.refreshed();
        if (change.office() == null) {
            if (!managers.isAdministrator()) {
                throw new NotTheirsException("Hari libur nasional dan cuti bersama hanya diubah oleh administrator.");
            }
            ChangeRules.check(change, now, null, LocalDate.now(clock.withZone(NATION)));
            return now;
        }
        if (!offices.contains(change.office())) {
            throw new NotTheirsException("Hari suatu kantor hanya diubah oleh manajernya atau administrator.");
        }
        Office office = office(change.office())
                .orElseThrow(
                        () -> new UnacceptableException("Kantor ini belum punya layanan, jadi belum punya kalender."));
        ChangeRules.check(change, now, now.calendarOf(office), LocalDate.now(clock.withZone(office.zone())));
        return now;
    }

    private Optional<Office> office(String id) {
        return repository.createProcessDefinitionQuery().tenantIdIn(id).latestVersion().list().stream()
                .findFirst()
                .map(definition -> packs.of(definition.getId()).office());
    }

    private String user() {
        return present.userId();
    }
}
