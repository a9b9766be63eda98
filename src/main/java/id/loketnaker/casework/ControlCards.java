package id.loketnaker.casework;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the control card of a case out of the ledger and the record: for who works on it, and for managers. */
@Service
@Transactional
public class ControlCards {

    private final TaskCases tasks;
    private final CaseFiles files;
    private final CaseRegister register;
    private final ClockFace clockFace;
    private final Packs packs;
    private final CaseTime time;
    private final People people;
    private final Clock clock;

    ControlCards(
            TaskCases tasks,
            CaseFiles files,
            CaseRegister register,
            ClockFace clockFace,
            Packs packs,
            CaseTime time,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.register = register;
        this.clockFace = clockFace;
        this.packs = packs;
        this.time = time;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The card of the case that a task belongs to, as of now.
     *
     * @throws UnknownException when there is no such open task, or none that the present user may see
     */
    public ControlCard ofTask(String taskId) {
        return card(tasks.of(taskId));
    }

    /**
     * The card of a case, open or ended, for a manager.
     *
     * @throws NotTheirsException for those who may see no figures
     * @throws UnknownException when there is no such case in an office of theirs
     */
    public ControlCard ofCase(String caseId) {
        return card(files.registered(caseId));
    }

    private ControlCard card(RegisteredCase registered) {
        ServicePack pack = packs.of(registered.definitionId());
        Terms terms = time.of(pack);
        Instant now = clock.instant();
        ClockReading reading = clockFace
                .read(registered.id(), now, terms)
                .orElseThrow(() -> new UnknownException("Perkara " + registered.id() + " tidak ditemukan."));
        List<DeadlineView> tasksOfCase = clockFace.deadlines(registered.id(), now, terms).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.TASK)
                .toList();
        List<Entry> record = register.recordOf(registered.id());
        NamesOfDay names = people.ofAllTimes(Stream.concat(
                        record.stream().map(Entry::actor), tasksOfCase.stream().map(DeadlineView::holder))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        CardSteps steps = new CardSteps(pack, record, names, now);
        return new ControlCard(
                registered,
                pack,
                reading,
                now,
                record.stream()
                        .filter(entry -> entry.kind() == EntryKind.RECEIVED)
                        .findFirst()
                        .map(entry -> steps.named(entry.actor(), entry.at()))
                        .orElse(null),
                steps.of(tasksOfCase, reading.pauses()));
    }
}
