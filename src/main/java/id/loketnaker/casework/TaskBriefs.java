package id.loketnaker.casework;

import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands above the form of a task, to whoever may see the task. A form need not ask for it again. */
@Service
public class TaskBriefs {

    /** So many of the last steps are told at once; the others are among all. */
    private static final int LATELY = 3;

    private final TaskCases cases;
    private final Packs packs;
    private final CaseRegister register;
    private final KnownValues known;
    private final CaseDocuments documents;
    private final LetterArchive archive;
    private final OutdatedLetters outdated;

    TaskBriefs(
            TaskCases cases,
            Packs packs,
            CaseRegister register,
            KnownValues known,
            CaseDocuments documents,
            LetterArchive archive,
            OutdatedLetters outdated) {
        this.cases = cases;
        this.packs = packs;
        this.register = register;
        this.known = known;
        this.documents = documents;
        this.archive = archive;
        this.outdated = outdated;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see */
    @Transactional
    public TaskBrief of(String taskId) {
        CaseTask task = cases.open(taskId);
        String caseId = task.registered().id();
        ServicePack pack = packs.of(task.registered().definitionId());
        List<Entry> record = register.recordOf(caseId);
        List<Recorded> all = filledIn(record, pack);
        Set<String> named = pack.element(task.elementId()).map(Element::shown).orElse(Set.of());
        boolean again = all.stream().anyMatch(each -> isDone(each, task.elementId()));
        return new TaskBrief(
                task.registered(),
                pack,
                facts(taskId, named, new ReadableValues(pack, task.elementId())),
                pack.element(task.elementId())
                        .flatMap(element -> element.property(Element.COMPLETE))
                        .isPresent(),
                again,
                again || named.isEmpty() ? lately(all, task.elementId(), again) : List.of(),
                all,
                documents.of(caseId).stream()
                        .filter((CaseDocument paper) -> paper.struck() == null)
                        .toList(),
                archive.ofCase(caseId).stream()
                        .filter((Letter letter) -> letter.cancelled() == null)
                        .toList(),
                outdated.of(caseId, record, pack));
    }

    private static List<Recorded> filledIn(List<Entry> record, ServicePack pack) {
        RecordReader reader = new RecordReader(pack);
        return record.stream()
                .map(reader::read)
                .filter(each -> !each.filledIn().isEmpty() || each.entry().kind() == EntryKind.TASK_DONE)
                .toList();
    }

    private List<FilledIn> facts(String taskId, Set<String> named, ReadableValues readable) {
        Map<String, Object> values = known.at(
                taskId, named.stream().map(path -> path.split("\\.", 2)[0]).collect(Collectors.toSet()));
        return named.stream()
                .map(path -> fact(path, ReadableValues.at(values, path), readable))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static FilledIn fact(String path, @Nullable Object value, ReadableValues readable) {
        return new FilledIn(
                readable.title(path),
                String.join("\n", readable.items(path, value)),
                readable.table(path, value).orElse(null));
    }

    /** What came after the step was done last tells why it is to be done again. */
    private static List<Recorded> lately(List<Recorded> all, String step, boolean again) {
        int after = 0;
        for (int i = 0; i < all.size(); i++) {
            after = isDone(all.get(i), step) ? i + 1 : after;
        }
        List<Recorded> since = all.subList(after, all.size()).stream()
                .filter(each -> !each.filledIn().isEmpty())
                .toList();
        return since.subList(Math.max(0, since.size() - (again ? LATELY : 1)), since.size());
    }

    private static boolean isDone(Recorded recorded, String step) {
        return recorded.entry().kind() == EntryKind.TASK_DONE
                && recorded.entry().elementId().equals(step);
    }
}
