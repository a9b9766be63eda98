package id.loketnaker.casework;

import id.loketnaker.casework.IntakeValues.Change;
import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.casework.OutdatedLetters.Outdated;
import id.loketnaker.casework.TeamTasks.TeamTask;
import id.loketnaker.register.CaseParticulars;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.SoleCase;
import id.loketnaker.values.EnteredText;
import id.loketnaker.values.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was typed wrong when a case was received is put right at any of its steps, by who holds the step or stands above
 * it, with a reason. Choices and days are not: the course of the case and its terms followed from them. Nor is what
 * only one case may be about, which was asked when it began.
 */
@Service
public class IntakeCorrections {

    private static final String NAME = "Koreksi isian awal";
    private static final int LONGEST = 300;
    private static final Set<String> TYPED = Set.of("textfield", "textarea", "number");

    /** One field of the start form, and what it holds now. */
    public record Field(FormField asked, @Nullable Object value) {}

    /**
     * What may be put right.
     *
     * @param allowed whether the present user may; else they may look
     * @param outdated issued letters that show what was put right since
     */
    public record Offer(RegisteredCase registered, boolean allowed, List<Field> fields, List<Outdated> outdated) {

        public Offer {
            fields = List.copyOf(fields);
            outdated = List.copyOf(outdated);
        }
    }

    /** @param start the element of the start form */
    private record Where(RegisteredCase registered, ServicePack pack, TeamTask task, String start) {

        List<FormField> fields() {
            SoleCase one = pack.standard().occasions().sole();
            List<String> sole = one == null ? List.of() : one.fields();
            return pack.formOf(start).stream()
                    .flatMap(form -> form.fields().stream())
                    .filter(field -> TYPED.contains(field.type()) && !field.readOnly())
                    .filter(field -> field.groupPath() == null && !sole.contains(field.key()))
                    .toList();
        }

        Set<String> keys() {
            return fields().stream().map(FormField::key).collect(Collectors.toSet());
        }
    }

    private final HandOvers handOvers;
    private final TeamTasks team;
    private final OpenTasks tasks;
    private final CaseRegister register;
    private final Packs packs;
    private final IntakeValues values;
    private final OutdatedLetters letters;
    private final WhoIsPresent present;
    private final CaseTrail trail;
    private final Clock clock;

    IntakeCorrections(
            HandOvers handOvers,
            TeamTasks team,
            OpenTasks tasks,
            CaseRegister register,
            Packs packs,
            IntakeValues values,
            OutdatedLetters letters,
            WhoIsPresent present,
            CaseTrail trail,
            Clock clock) {
        this.handOvers = handOvers;
        this.team = team;
        this.tasks = tasks;
        this.register = register;
        this.packs = packs;
        this.values = values;
        this.letters = letters;
        this.present = present;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see or move */
    @Transactional
    public Offer of(String taskId) {
        HandOvers.Offer about = handOvers.of(taskId);
        Where where = where(taskId);
        String caseId = where.registered().id();
        trail.opened(caseId);
        Map<String, Object> held = values.of(caseId, where.keys());
        return new Offer(
                where.registered(),
                about.allowed(),
                where.fields().stream()
                        .filter(field -> held.containsKey(field.key()) || field.hideCondition() == null)
                        .map(field -> new Field(field, held.get(field.key())))
                        .toList(),
                letters.of(caseId, register.recordOf(caseId), where.pack()));
    }

    /**
     * Puts fields right in the name of the present user.
     *
     * @param entered by the keys of the start form
     * @throws UnknownException as {@link #of}
     * @throws NotTheirsException for who neither holds the task nor stands above it
     * @throws UnacceptableException without a reason, when nothing differs, or with what the start form would refuse
     */
    @Transactional
    public void correct(String taskId, Map<String, Object> entered, @Nullable String reason) {
        if (!handOvers.of(taskId).allowed()) {
            throw new NotTheirsException(
                    "Isian awal dikoreksi oleh pemegang langkah ini atau atasannya. Ambil dahulu tugasnya.");
        }
        Where where = where(taskId);
        String why = why(reason);
        if (!where.keys().containsAll(entered.keySet())) {
            throw new UnacceptableException("Isian ini tidak dapat dikoreksi di sini. Muat ulang halamannya.");
        }
        String caseId = where.registered().id();
        List<Change> changes = values.correct(caseId, entered);
        if (changes.isEmpty()) {
            throw new UnacceptableException("Belum ada isian yang berubah.");
        }
        follow(where, changes);
        record(where, changes, why);
    }

    private static String why(@Nullable String given) {
        String why = EnteredText.line(Objects.toString(given, ""));
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new UnacceptableException("Tulis alasan koreksi ini, paling panjang " + LONGEST + " huruf.");
        }
        return why;
    }

    private Where where(String taskId) {
        TeamTask task = team.find(taskId).orElseThrow(IntakeCorrections::unknown);
        OpenTask open = new OpenTask(task.id(), task.elementId(), task.name(), task.holder(), task.instanceId());
        RegisteredCase about = Optional.ofNullable(tasks.casesOf(List.of(open)).get(taskId))
                .flatMap(register::find)
                .orElseThrow(IntakeCorrections::unknown);
        ServicePack pack = packs.of(about.definitionId());
        return new Where(about, pack, task, pack.diagram().start().orElseThrow().id());
    }

    private static UnknownException unknown() {
        return new UnknownException("Tugas ini tidak ada, sudah selesai, atau bukan untuk peran Anda.");
    }

    /** The register and the search of cases. */
    private void follow(Where where, List<Change> changes) {
        ServiceStandard standard = where.pack().standard();
        String phone = where.pack().notices().phoneField();
        Set<String> people = Stream.of(
                        standard.applicantField(), standard.subjectField(), standard.identityField(), phone)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (changes.stream().noneMatch(change -> people.contains(change.field()))) {
            return;
        }
        Map<String, Object> now = values.of(where.registered().id(), people);
        register.correct(
                where.registered().id(),
                new CaseParticulars(
                        Objects.toString(now.get(standard.applicantField()), "-"),
                        held(now, standard.subjectField()),
                        held(now, standard.identityField()),
                        held(now, phone)));
    }

    private static @Nullable String held(Map<String, Object> values, @Nullable String field) {
        return field == null ? null : Objects.toString(values.get(field), null);
    }

    private void record(Where where, List<Change> changes, String why) {
        ReadableValues readable = new ReadableValues(where.pack(), where.start());
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        changes.forEach(change -> now.put(change.field(), change.after()));
        String told = changes.stream()
                .map(change -> "%s: %s menjadi %s"
                        .formatted(
                                readable.title(change.field()),
                                quoted(readable, change.field(), change.before()),
                                quoted(readable, change.field(), change.after())))
                .collect(Collectors.joining("; "));
        enter(where, EntryKind.CORRECTED, Json.write(now));
        enter(where, EntryKind.CORRECTION_EXPLAINED, told + ". Alasan: " + why);
    }

    private static String quoted(ReadableValues readable, String field, @Nullable Object value) {
        List<String> items = readable.items(field, value);
        return items.isEmpty() ? "(kosong)" : "“" + String.join(", ", items) + "”";
    }

    private void enter(Where where, EntryKind kind, String details) {
        register.record(
                where.registered().id(),
                new Entry(clock.instant(), kind, where.start(), NAME, present.userId(), details));
    }
}
