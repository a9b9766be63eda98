package id.loketnaker.casework;

import id.loketnaker.absences.Absence;
import id.loketnaker.absences.Absences;
import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.casework.TeamTasks.Colleague;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who does their work, as an official sets it for themselves and superiors and managers for those below
 * them.
 */
@Service
public class AbsenceDesk {

    private static final int LONGEST = 366; // days

    /**
     * An absence that holds or will.
     *
     * @param mine whether the present user may call it off
     */
    public record Shown(
            String id, String absentName, String substituteName, LocalDate from, LocalDate until, boolean mine) {}

    /**
     * One office of the present user.
     *
     * @param today there
     * @param absent for whom the user may set an absence
     * @param substitutes all who could do their work
     */
    public record Desk(
            Office office, LocalDate today, List<Shown> absences, List<Colleague> absent, List<Colleague> substitutes) {

        public Desk {
            absences = List.copyOf(absences);
            absent = List.copyOf(absent);
            substitutes = List.copyOf(substitutes);
        }
    }

    private final Absences absences;
    private final TeamTasks team;
    private final Superiors superiors;
    private final Offices offices;
    private final WhoIsPresent present;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    AbsenceDesk(
            Absences absences,
            TeamTasks team,
            Superiors superiors,
            Offices offices,
            WhoIsPresent present,
            People people,
            AuditTrail trail,
            Clock clock) {
        this.absences = absences;
        this.team = team;
        this.superiors = superiors;
        this.offices = offices;
        this.present = present;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotTheirsException for nobody */
    @Transactional(readOnly = true)
    public List<Desk> desks() {
        PresentUser user = user();
        List<String> theirs = user.isAdministrator() ? offices.all() : user.offices();
        return theirs.stream()
                .sorted()
                .flatMap(id -> superiors.office(id).stream())
                .map(office -> desk(office, user))
                .toList();
    }

    private Desk desk(Office office, PresentUser user) {
        List<Colleague> all = team.officials(office.id(), roles(office));
        List<Colleague> absent = absentChoices(office, user, all);
        Set<String> ids = absent.stream().map(Colleague::id).collect(Collectors.toSet());
        List<Absence> seen = absences.of(office.id()).stream()
                .filter(each -> ids.contains(each.absent()) || each.substitute().equals(user.id()))
                .toList();
        List<String> named = new ArrayList<>();
        seen.forEach(each -> named.addAll(List.of(each.absent(), each.substitute())));
        Map<String, String> names = people.of(named);
        return new Desk(
                office,
                LocalDate.now(clock.withZone(office.zone())),
                seen.stream()
                        .map(each -> shown(each, office, names, ids.contains(each.absent())))
                        .toList(),
                absent,
                all);
    }

    private List<Colleague> absentChoices(Office office, PresentUser user, List<Colleague> all) {
        Set<String> below = superiors.rolesBelow(user, office);
        List<Colleague> choices = new ArrayList<>(
                all.stream().filter(each -> each.id().equals(user.id())).toList());
        team.officials(office.id(), below).stream()
                .filter(each -> !each.id().equals(user.id()))
                .forEach(choices::add);
        return choices;
    }

    private static Shown shown(Absence absence, Office office, Map<String, String> names, boolean mine) {
        return new Shown(
                absence.id(),
                names.getOrDefault(absence.absent(), People.NAMELESS),
                names.getOrDefault(absence.substitute(), People.NAMELESS),
                LocalDate.ofInstant(absence.from(), office.zone()),
                LocalDate.ofInstant(absence.until().minusSeconds(1), office.zone()),
                mine);
    }

    /**
     * Sets an absence in the name of the present user.
     *
     * @param from first day, at the office
     * @param until last day
     * @throws UnacceptableException in Indonesian, when days or people are not acceptable
     */
    @Transactional
    public void add(String officeId, String absent, String substitute, LocalDate from, LocalDate until) {
        PresentUser user = user();
        Desk desk = desks().stream()
                .filter(each -> each.office().id().equals(officeId))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Kantor ini bukan kantor Anda."));
        if (desk.absent().stream().noneMatch(each -> each.id().equals(absent))) {
            throw new NotTheirsException("Pengganti ditetapkan oleh petugasnya sendiri, atasannya, atau manajer.");
        }
        check(desk.substitutes().stream().anyMatch(each -> each.id().equals(substitute)), "Pilih penggantinya.");
        check(!absent.equals(substitute), "Pengganti harus orang lain.");
        check(!from.isBefore(desk.today()), "Hari pertama tidak boleh sebelum hari ini.");
        check(!until.isBefore(from), "Hari terakhir tidak boleh sebelum hari pertama.");
        check(until.isBefore(from.plusDays(LONGEST)), "Paling lama " + LONGEST + " hari.");
        Instant begin = from.atStartOfDay(desk.office().zone()).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(desk.office().zone()).toInstant();
        check(!absences.isAway(absent, officeId, begin, end), "Pada masa itu sudah ada pengganti; akhiri dahulu.");
        check(!absences.isAway(substitute, officeId, begin, end), "Pengganti itu sendiri berhalangan pada masa itu.");
        check(
                !absences.isSubstitute(absent, officeId, begin, end),
                "Petugas ini menjadi pengganti orang lain pada masa itu; akhiri dahulu.");
        absences.add(officeId, absent, substitute, begin, end, user.id());
        trail.done(
                AuditKind.ABSENCE,
                user.id(),
                "setAbsence",
                "%s: %s, %s s.d. %s, %s".formatted(absent, substitute, from, until, officeId));
    }

    /**
     * Calls an absence off, before its last day or before it began.
     *
     * @throws UnknownException when there is none that the present user may call off
     */
    @Transactional
    public void end(String id) {
        Absence called = desks().stream()
                .flatMap(desk -> desk.absences().stream())
                .filter(each -> each.id().equals(id) && each.mine())
                .findFirst()
                .flatMap(each -> absences.find(id))
                .orElseThrow(() -> new UnknownException("Penggantian ini sudah berakhir, atau bukan milik Anda."));
        absences.end(id, user().id());
        trail.done(
                AuditKind.ABSENCE,
                user().id(),
                "endAbsence",
                "%s: %s, %s".formatted(called.absent(), called.substitute(), called.office()));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnacceptableException(otherwise);
        }
    }

    private static List<String> roles(Office office) {
        return office.roles().stream().map(Role::id).toList();
    }

    private PresentUser user() {
        return present.user().orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
    }
}
