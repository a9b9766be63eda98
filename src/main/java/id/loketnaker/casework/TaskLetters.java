package id.loketnaker.casework;

import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.RefusedDocumentException;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterCase;
import id.loketnaker.letters.LetterRefusedException;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The letters beside a task: of its case, and those that completing it may bring. Who may see the task may see them.
 */
@Service
public class TaskLetters {

    private final TaskCases taskCases;
    private final CaseTrail trail;
    private final WhoIsPresent present;
    private final Packs packs;
    private final LetterCases letterCases;
    private final LetterArchive archive;
    private final FormTrials forms;
    private final FileReception reception;

    TaskLetters(
            TaskCases taskCases,
            CaseTrail trail,
            WhoIsPresent present,
            Packs packs,
            LetterCases letterCases,
            LetterArchive archive,
            FormTrials forms,
            FileReception reception) {
        this.taskCases = taskCases;
        this.trail = trail;
        this.present = present;
        this.packs = packs;
        this.letterCases = letterCases;
        this.archive = archive;
        this.forms = forms;
        this.reception = reception;
    }

    /** The pack of the case, for those who show its letters. */
    public ServicePack pack(String taskId) {
        return packs.of(taskCases.of(taskId).definitionId());
    }

    /** The case, for those who change its letters. */
    public RegisteredCase about(String taskId) {
        return taskCases.of(taskId);
    }

    /** A letter of the case, for the name of its file. */
    public Letter named(String taskId, String letterId) {
        return letter(taskCases.of(taskId), letterId);
    }

    /** The letters of the case. */
    public List<Letter> of(String taskId) {
        return archive.ofCase(taskCases.of(taskId).id());
    }

    /** The letters that completing the task may draft, number or issue. */
    public List<LetterTemplate> ahead(String taskId) {
        CaseTask task = taskCases.open(taskId);
        return ahead(packs.of(task.registered().definitionId()), task.elementId())
                .toList();
    }

    private static Stream<LetterTemplate> ahead(ServicePack pack, String step) {
        return pack.lettersAhead(step).stream().flatMap(id -> pack.letter(id).stream());
    }

    /**
     * What a letter would look like if the form of the task were submitted like this, as PDF. Nothing is stored.
     *
     * @throws UnacceptableException with what the form would refuse, or the letter
     */
    public byte[] preview(String taskId, String letter, Map<String, Object> submitted) {
        CaseTask task = taskCases.open(taskId);
        ServicePack pack = packs.of(task.registered().definitionId());
        LetterTemplate template = ahead(pack, task.elementId())
                .filter(each -> each.id().equals(letter))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Langkah ini tidak membuat surat \"" + letter + "\"."));
        return told(() -> {
            Map<String, Object> values = forms.values(taskId, submitted, template.variables());
            return archive.preview(letterCases.with(pack, task.registered().id(), values), template);
        });
    }

    /** An issued letter as it was issued, or a draft as it was drafted, as PDF. */
    public byte[] pdf(String taskId, String letterId) {
        RegisteredCase registered = taskCases.of(taskId);
        Letter letter = toRead(registered, letterId);
        if (letter.isIssued()) {
            return told(() -> archive.issued(letter, user()));
        }
        ServicePack pack = packs.of(registered.definitionId());
        LetterTemplate template = pack.letter(letter.template()).orElseThrow(() -> unknown(letterId));
        LetterCase about = letterCases.with(pack, registered.id(), Map.of());
        return told(() -> archive.draft(letter, about, template));
    }

    /** The signed paper. */
    public byte[] scan(String taskId, String letterId) {
        return told(() -> archive.scan(toRead(taskCases.of(taskId), letterId), user()));
    }

    /** The signed paper as it was uploaded once, also when another took its place. */
    public byte[] scan(String taskId, String letterId, String scanId) {
        return archive.scan(toRead(taskCases.of(taskId), letterId), scanId, user())
                .orElseThrow(() -> new UnknownException("Salinan ini tidak ada pada surat ini."));
    }

    /** Whether the present user may change the letters of the case. */
    public boolean isWorkable(String taskId) {
        return taskCases.open(taskId).workable();
    }

    /**
     * Keeps the signed paper as the issued copy; earlier ones stay.
     *
     * @throws NotTheirsException for who may only look at the case
     * @throws RefusedDocumentException when it is no PDF, too large or harmful
     * @throws UnacceptableException when the letter is not issued
     */
    public void addScan(String taskId, String letterId, InputStream pdf) {
        CaseTask task = taskCases.open(taskId);
        if (!task.workable()) {
            throw new NotTheirsException("Surat perkara hanya diubah oleh petugas yang mengerjakan tugas ini.");
        }
        Letter letter = letter(task.registered(), letterId);
        try (ReceivedFile paper = reception.receive(pdf, "Salinan.pdf", Set.of(DocumentType.PDF))) {
            told(() -> {
                archive.addScan(letter, paper, user());
                return letter;
            });
        }
    }

    private Letter toRead(RegisteredCase registered, String letterId) {
        Letter letter = letter(registered, letterId);
        trail.letter(registered.id(), letterId);
        return letter;
    }

    private Letter letter(RegisteredCase registered, String letterId) {
        return archive.find(registered.id(), letterId).orElseThrow(() -> unknown(letterId));
    }

    private @Nullable String user() {
        return present.user().map(PresentUser::id).orElse(null);
    }

    private static <T> T told(Supplier<T> action) {
        try {
            return action.get();
        } catch (LetterRefusedException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }

    private static UnknownException unknown(String letterId) {
        return new UnknownException("Surat " + letterId + " tidak ditemukan pada perkara ini.");
    }
}
