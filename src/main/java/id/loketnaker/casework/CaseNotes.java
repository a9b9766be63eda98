package id.loketnaker.casework;

import id.loketnaker.casework.TeamTasks.Colleague;
import id.loketnaker.register.CaseOrigin;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.register.ToldNote;
import id.loketnaker.register.ToldNotes;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.EnteredText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on a case, not on one of its tasks: they stand on the record and are there at every later step. A colleague who
 * works on the service, or stands above it, can be told of one.
 */
@Service
public class CaseNotes {

    private static final int LONGEST = 2000;

    /**
     * One note.
     *
     * @param step at which it was written
     * @param author by the name of that day
     */
    public record Note(Instant at, String step, String author, String text) {}

    /**
     * The notes of a case, first to last.
     *
     * @param writable whether the present user may add one
     * @param colleagues who may be told
     */
    public record Notes(ServicePack pack, List<Note> all, boolean writable, List<Colleague> colleagues) {

        public Notes {
            all = List.copyOf(all);
            colleagues = List.copyOf(colleagues);
        }
    }

    /** What waits for the present user. */
    public record Waiting(String id, String number, String office, String author, String text, Instant at) {}

    private final TaskCases tasks;
    private final TeamTasks team;
    private final CaseRegister register;
    private final ToldNotes told;
    private final Packs packs;
    private final WhoIsPresent present;
    private final People people;
    private final Clock clock;

    CaseNotes(
            TaskCases tasks,
            TeamTasks team,
            CaseRegister register,
            ToldNotes told,
            Packs packs,
            WhoIsPresent present,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.team = team;
        this.register = register;
        this.told = told;
        this.packs = packs;
        this.present = present;
        this.people = people;
        this.clock = clock;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see */
    @Transactional
    public Notes of(String taskId) {
        CaseTask task = tasks.open(taskId);
        ServicePack pack = packs.of(task.registered().definitionId());
        List<Entry> written = register.recordOf(task.registered().id()).stream()
                .filter(entry -> entry.kind() == EntryKind.NOTE_WRITTEN)
                .toList();
        NamesOfDay names = people.ofAllTimes(written.stream()
                .map(Entry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Notes(
                pack,
                written.stream().map(entry -> note(entry, names)).toList(),
                task.workable(),
                task.workable() ? colleagues(pack) : List.of());
    }

    private static Note note(Entry entry, NamesOfDay names) {
        return new Note(
                entry.at(),
                Objects.requireNonNullElse(entry.elementName(), entry.elementId()),
                Objects.requireNonNullElse(names.at(entry.actor(), entry.at()), People.NAMELESS),
                Objects.requireNonNullElse(entry.details(), ""));
    }

    private List<Colleague> colleagues(ServicePack pack) {
        Office office = pack.office();
        Set<String> roles = new TreeSet<>(pack.taskRoles());
        roles.addAll(pack.diagram().starterRoles());
        roles.retainAll(office.roles().stream().map(role -> role.id()).collect(Collectors.toSet()));
        List.copyOf(roles).forEach(role -> office.superiorsOf(role).forEach(above -> roles.add(above.id())));
        String user = present.userId();
        return team.officials(office.id(), roles).stream()
                .filter(each -> !each.id().equals(user))
                .toList();
    }

    /**
     * Adds a note in the name of the present user.
     *
     * @param tell user ids of colleagues who get a notice of it
     * @throws NotTheirsException for who may only look at the case
     * @throws UnacceptableException when it says nothing, is too long, or is for somebody who has nothing to do with it
     */
    @Transactional
    public void write(String taskId, @Nullable String text, Collection<String> tell) {
        CaseTask task = tasks.open(taskId);
        if (!task.workable()) {
            throw new NotTheirsException("Catatan ditulis oleh petugas yang mengerjakan layanan ini.");
        }
        String note = EnteredText.lines(Objects.toString(text, ""));
        if (note.isEmpty() || note.length() > LONGEST) {
            throw new UnacceptableException("Tulis catatannya, paling panjang " + LONGEST + " huruf.");
        }
        RegisteredCase about = task.registered();
        ServicePack pack = packs.of(about.definitionId());
        Map<String, String> known = colleagues(pack).stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name, (one, other) -> one));
        if (!known.keySet().containsAll(tell)) {
            throw new UnacceptableException("Yang diberi tahu harus petugas layanan ini atau atasannya.");
        }
        String user = present.userId();
        register.record(
                about.id(),
                new Entry(clock.instant(), EntryKind.NOTE_WRITTEN, task.elementId(), stepOf(task, pack), user, note));
        told.tell(about.id(), user, note, Set.copyOf(tell));
    }

    private static String stepOf(CaseTask task, ServicePack pack) {
        return pack.element(task.elementId()).map(element -> element.name()).orElse(task.elementId());
    }

    /** What colleagues wanted the present user to know, newest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<ToldNote> unread = told.unreadBy(present.userId());
        Map<String, CaseOrigin> cases =
                register.originsOf(unread.stream().map(ToldNote::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseOrigin::caseId, Function.identity()));
        Map<String, String> names =
                people.of(unread.stream().map(ToldNote::author).collect(Collectors.toSet()));
        List<Waiting> waiting = new ArrayList<>();
        for (ToldNote note : unread) {
            Stream.ofNullable(cases.get(note.caseId()))
                    .map(about -> new Waiting(
                            note.id(),
                            about.number(),
                            about.office(),
                            names.getOrDefault(note.author(), People.NAMELESS),
                            note.text(),
                            note.at()))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    /** The present user has read it. */
    public void read(String id) {
        told.read(id, present.userId());
    }
}
