package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.schedule.Hearing;
import id.loketnaker.schedule.Hearings;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of hearings, for who works on services that hold any: whom, when, where, and what clashes. */
@Service
public class HearingDesk {

    /** Days that are shown at once. */
    private static final int MOST_DAYS = 62;

    private static final String OTHER_CASE = "perkara lain";

    /**
     * The hearings of an office in a period.
     *
     * @param hearings by day and time
     * @param clashing those of them that need the same official or room as another one at the same time
     * @param names of officials of that day, by user id
     */
    public record Agenda(
            Office office, LocalDate today, List<Hearing> hearings, List<Hearing> clashing, NamesOfDay names) {}

    private final CaseReaders readers;
    private final Services services;
    private final TaskCases cases;
    private final Hearings hearings;
    private final People people;
    private final WhoIsPresent present;
    private final Clock clock;

    HearingDesk(
            CaseReaders readers,
            Services services,
            TaskCases cases,
            Hearings hearings,
            People people,
            WhoIsPresent present,
            Clock clock) {
        this.readers = readers;
        this.services = services;
        this.cases = cases;
        this.hearings = hearings;
        this.people = people;
        this.present = present;
        this.clock = clock;
    }

    /**
     * Of each office with a service of the present user that holds hearings; empty when there is none.
     *
     * @throws NotTheirsException for those who may see no case
     * @throws UnacceptableException when the period is turned round or longer than two months
     */
    @Transactional(readOnly = true)
    public List<Agenda> agendas(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new UnacceptableException("Pilih masa yang paling panjang dua bulan.");
        }
        return offices().entrySet().stream()
                .map(each -> agenda(each.getValue(), first, last))
                .toList();
    }

    /** Whether the present user has any such calendar. */
    public boolean isAny() {
        return !offices().isEmpty();
    }

    /**
     * Hearings of other cases that need the present user or the room at that time. Of a case that the present user may
     * not see it is told when and where, and no more.
     *
     * @throws UnknownException when there is no such open task, or none that the present user may see
     */
    @Transactional // that the case was looked at is written down
    public List<Hearing> clashes(String taskId, LocalDate day, LocalTime time, String place) {
        RegisteredCase registered = cases.open(taskId).registered();
        Sight sight = readers.sight();
        return hearings
                .clashes(new Hearing(
                        registered.id(),
                        registered.number(),
                        registered.applicant(),
                        registered.office(),
                        registered.service(),
                        day,
                        time,
                        place,
                        present.userId()))
                .stream()
                .map(each -> sight.includes(each.office(), each.service()) ? each : hidden(each))
                .toList();
    }

    private static Hearing hidden(Hearing other) {
        return new Hearing(
                "", OTHER_CASE, "", other.office(), "", other.day(), other.time(), other.place(), other.official());
    }

    private Agenda agenda(Office office, LocalDate first, LocalDate last) {
        Sight sight = readers.sight();
        List<Hearing> seen = hearings.between(office.id(), first, last).stream()
                .filter(each -> sight.includes(each.office(), each.service()))
                .toList();
        List<Hearing> clashing = seen.stream()
                .filter(each -> seen.stream().anyMatch(other -> Hearings.clash(each, other)))
                .toList();
        return new Agenda(
                office,
                LocalDate.ofInstant(clock.instant(), office.zone()),
                seen,
                clashing,
                people.ofAllTimes(seen.stream().map(Hearing::official).collect(Collectors.toSet())));
    }

    private Map<String, Office> offices() {
        Sight sight = readers.sight();
        Map<String, Office> offices = new TreeMap<>();
        services.of(sight.all()).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .filter(HearingDesk::holdsHearings)
                .forEach(pack -> offices.put(pack.office().id(), pack.office()));
        return offices;
    }

    private static boolean holdsHearings(ServicePack pack) {
        return pack.forms().values().stream()
                .map(FormSchema::fields)
                .flatMap(List::stream)
                .map(FormField::days)
                .anyMatch(days -> Objects.nonNull(days.agenda()));
    }
}
