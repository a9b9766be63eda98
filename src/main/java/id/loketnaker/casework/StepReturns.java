package id.loketnaker.casework;

import id.loketnaker.casework.LastSteps.LastStep;
import id.loketnaker.letters.IssuedSince;
import id.loketnaker.letters.Letter;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.EnteredText;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did a step takes it back while nothing else has moved in its case: the step is open again as it was, its letters
 * are withdrawn, and both stand on the record.
 */
@Service
public class StepReturns {

    private static final int LONGEST = 300;
    private static final int MOST = 20;
    private static final Duration LATELY = Duration.ofDays(7);
    private static final String MOVED = "Langkah lain pada perkara ini sudah dikerjakan sesudahnya.";

    /** What a step brings about by itself, and what changes nothing. */
    private static final Set<EntryKind> OF_THE_STEP = EnumSet.of(
            EntryKind.TASK_DONE,
            EntryKind.DONE_FOR_ANOTHER,
            EntryKind.DECIDED,
            EntryKind.CLOCK_STOPPED,
            EntryKind.CLOCK_RESUMED,
            EntryKind.NOTE_WRITTEN,
            EntryKind.CODE_GIVEN,
            EntryKind.PAPER_WAIVED,
            EntryKind.WARNED,
            EntryKind.LETTER_DRAFTED,
            EntryKind.LETTER_NUMBERED,
            EntryKind.LETTER_ISSUED,
            EntryKind.NOTICE_WRITTEN,
            EntryKind.NOTICE_SENT,
            EntryKind.NOTICE_RECORDED,
            EntryKind.NOTICE_FAILED);

    private static final Map<EntryKind, String> HINDRANCES = new EnumMap<>(Map.of(
            EntryKind.TASK_TAKEN, "Langkah berikutnya sudah diambil petugasnya.",
            EntryKind.TASK_HANDED_OVER, "Langkah berikutnya sudah ditugaskan kepada petugas.",
            EntryKind.DOCUMENT_ADDED, "Berkas sudah ditambahkan pada perkara ini sesudahnya.",
            EntryKind.DOCUMENT_STRUCK, "Berkas sudah dicoret pada perkara ini sesudahnya.",
            EntryKind.LETTER_SCANNED, "Salinan bertanda tangan suratnya sudah diunggah.",
            EntryKind.LETTER_CANCELLED,
                    "Langkah ini membatalkan surat, dan surat yang batal tidak dapat dihidupkan lagi.",
            EntryKind.LIMIT_PASSED, "Ada batas waktu yang terlewati sesudahnya.",
            EntryKind.ESCALATED, "Ada batas waktu yang terlewati sesudahnya.",
            EntryKind.EVENT_RAISED, "Peristiwa sudah dicatat pada perkara ini sesudahnya.",
            EntryKind.CORRECTED, "Isian awal perkara ini sudah dikoreksi sesudahnya."));

    /**
     * What taking a step back would do.
     *
     * @param hindrance why it cannot be, in a sentence; nothing when it can
     * @param letters that would be withdrawn or struck off
     * @param sent subjects of notices that have gone out: nobody calls those back
     * @param waiting subjects of notices that would be called off
     */
    public record Offer(
            RegisteredCase registered,
            String step,
            @Nullable String hindrance,
            List<Letter> letters,
            List<String> sent,
            List<String> waiting) {

        public Offer {
            letters = List.copyOf(letters);
            sent = List.copyOf(sent);
            waiting = List.copyOf(waiting);
        }
    }

    /** A step that the present user did lately. */
    public record Mine(LastStep step, RegisteredCase registered, ServicePack pack, String name) {}

    private final LastSteps steps;
    private final HandOvers handOvers;
    private final CaseRegister register;
    private final IssuedSince letters;
    private final Packs packs;
    private final WhoIsPresent present;
    private final Clock clock;

    StepReturns(
            LastSteps steps,
            HandOvers handOvers,
            CaseRegister register,
            IssuedSince letters,
            Packs packs,
            WhoIsPresent present,
            Clock clock) {
        this.steps = steps;
        this.handOvers = handOvers;
        this.register = register;
        this.letters = letters;
        this.packs = packs;
        this.present = present;
        this.clock = clock;
    }

    /** The last steps of the present user that are still the last of their cases, the newest first. */
    @Transactional(readOnly = true)
    public List<Mine> mine() {
        return steps.of(present.userId(), clock.instant().minus(LATELY), MOST).stream()
                .flatMap(step -> register.find(step.caseId()).stream().map(about -> mine(step, about)))
                .toList();
    }

    private Mine mine(LastStep step, RegisteredCase about) {
        ServicePack pack = packs.of(about.definitionId());
        return new Mine(step, about, pack, name(step, pack));
    }

    private static String name(LastStep step, ServicePack pack) {
        return pack.element(step.elementId()).map(element -> element.name()).orElse(step.elementId());
    }

    /**
     * What may become of a step that was done.
     *
     * @throws UnknownException when the present user did not do it, or another was done in the case since
     */
    @Transactional(readOnly = true)
    public Offer of(String taskId) {
        LastStep step = found(taskId);
        RegisteredCase about = register.find(step.caseId()).orElseThrow();
        List<Entry> since = register.recordAfter(step.caseId(), step.entryId());
        List<Letter> brought = letters.of(step.caseId(), step.entryId());
        return new Offer(
                about,
                name(step, packs.of(about.definitionId())),
                hindrance(step, since, brought).orElse(null),
                brought,
                told(since, EntryKind.NOTICE_SENT),
                told(since, EntryKind.NOTICE_WRITTEN).stream()
                        .filter(subject -> !told(since, EntryKind.NOTICE_SENT).contains(subject))
                        .toList());
    }

    /**
     * Takes a step back in the name of the present user, who holds it from then on.
     *
     * @return id of the task that stands for it now
     * @throws UnknownException as {@link #of}
     * @throws MovedOnException when something has moved since
     * @throws UnacceptableException without a reason
     */
    @Transactional
    public String takeBack(String taskId, @Nullable String reason) {
        LastStep step = found(taskId);
        String why = why(reason);
        RegisteredCase about = register.find(step.caseId()).orElseThrow();
        ServicePack pack = packs.of(about.definitionId());
        List<Entry> since = register.recordAfter(step.caseId(), step.entryId());
        hindrance(step, since, letters.of(step.caseId(), step.entryId())).ifPresent(hindrance -> {
            throw new MovedOnException("Langkah ini tidak dapat ditarik kembali. " + hindrance);
        });
        LocalDate today = LocalDate.now(clock.withZone(pack.office().zone()));
        letters.withdraw(step.caseId(), step.entryId(), today, present.userId());
        register.undoAfter(step.caseId(), step.entryId());
        register.record(
                step.caseId(),
                new Entry(
                        clock.instant(),
                        EntryKind.TAKEN_BACK,
                        step.elementId(),
                        name(step, pack),
                        present.userId(),
                        why));
        return steps.beginAnew(step, present.userId());
    }

    private static String why(@Nullable String given) {
        String why = EnteredText.line(Objects.toString(given, ""));
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new UnacceptableException(
                    "Tulis alasan menarik kembali langkah ini, paling panjang " + LONGEST + " huruf.");
        }
        return why;
    }

    private LastStep found(String taskId) {
        return steps.find(taskId)
                .filter(step -> handOvers.isTheirs(step.by()))
                .orElseThrow(() -> new UnknownException("Langkah ini tidak dapat ditarik kembali. " + MOVED));
    }

    private Optional<String> hindrance(LastStep step, List<Entry> since, List<Letter> brought) {
        long done = since.stream()
                .filter(entry -> entry.kind() == EntryKind.TASK_DONE)
                .count();
        if (done != 1) {
            return Optional.of(MOVED);
        }
        return since.stream()
                .filter(entry -> !OF_THE_STEP.contains(entry.kind()))
                .findFirst()
                .map(entry -> HINDRANCES.getOrDefault(entry.kind(), "Perkara ini sudah bergerak sesudahnya."))
                .or(() -> brought.stream()
                        .filter(letter -> letter.replaces() != null)
                        .findFirst()
                        .map(letter -> "Langkah ini meralat surat yang sudah terbit: " + letter.name() + "."))
                .or(() -> steps.hindrance(step));
    }

    private static List<String> told(List<Entry> since, EntryKind kind) {
        return since.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> Objects.requireNonNullElse(entry.elementName(), entry.elementId()))
                .toList();
    }
}
