package id.loketnaker.casework;

import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.FinishedStep;
import id.loketnaker.sla.OpenStep;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What completing a step brought about, for the official who completed it, and what comes next. */
@Service
public class StepOutcomes {

    private static final Set<EntryKind> TOLD = EnumSet.of(
            EntryKind.LETTER_DRAFTED,
            EntryKind.LETTER_NUMBERED,
            EntryKind.LETTER_ISSUED,
            EntryKind.LETTER_CANCELLED,
            EntryKind.NOTICE_WRITTEN,
            EntryKind.NOTICE_SENT,
            EntryKind.NOTICE_RECORDED,
            EntryKind.NOTICE_FAILED,
            EntryKind.CLOCK_STOPPED,
            EntryKind.CLOCK_RESUMED,
            EntryKind.CLOSED);

    /**
     * The outcome of a step.
     *
     * @param step its name
     * @param happened what the record of the case tells of it, first to last
     * @param standing of the case now
     * @param theirs of the steps that the case waits at, tasks that the official may see
     * @param next of all their tasks, what is due first
     */
    public record Outcome(
            String step, List<Entry> happened, Standing standing, List<OpenTask> theirs, Optional<OpenTask> next) {}

    private final ClockFace clockFace;
    private final CaseRegister register;
    private final CaseStandings standings;
    private final OpenTasks tasks;
    private final WhoIsPresent present;

    StepOutcomes(
            ClockFace clockFace,
            CaseRegister register,
            CaseStandings standings,
            OpenTasks tasks,
            WhoIsPresent present) {
        this.clockFace = clockFace;
        this.register = register;
        this.standings = standings;
        this.tasks = tasks;
        this.present = present;
    }

    /**
     * What came of a task.
     *
     * @throws UnknownException when it is not over, or somebody else completed it
     */
    @Transactional(readOnly = true)
    public Outcome of(String taskId) {
        PresentUser user = present.user().orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
        FinishedStep step = clockFace
                .finished(taskId)
                .filter(done -> user.id().equals(done.by()))
                .orElseThrow(() -> new UnknownException("Langkah ini tidak Anda selesaikan."));
        Standing standing = standings
                .of(List.of(register.find(step.caseId()).orElseThrow()))
                .get(0);
        return new Outcome(
                step.name(),
                after(step, register.recordOf(step.caseId())),
                standing,
                tasks.find(standing.steps().stream().map(OpenStep::taskId).toList()),
                tasks.nextOf(user));
    }

    /** What stands on the record from the step on, up to the next step that somebody did. */
    private static List<Entry> after(FinishedStep step, List<Entry> record) {
        List<Entry> happened = new ArrayList<>();
        boolean within = false;
        for (Entry entry : record) {
            if (entry.kind() == EntryKind.TASK_DONE) {
                within = entry.elementId().equals(step.elementId());
                happened = within ? new ArrayList<>() : happened;
            } else if (within && TOLD.contains(entry.kind())) {
                happened.add(entry);
            }
        }
        return List.copyOf(happened);
    }
}
