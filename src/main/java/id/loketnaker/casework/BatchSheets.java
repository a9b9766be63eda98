package id.loketnaker.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.BatchSteps;
import id.loketnaker.batches.Batches;
import id.loketnaker.batches.EnteredStep;
import id.loketnaker.batches.Member;
import id.loketnaker.batches.Move;
import id.loketnaker.casework.BatchSheet.MemberLine;
import id.loketnaker.casework.BatchSheet.StepLine;
import id.loketnaker.casework.BatchSheet.StepTable;
import id.loketnaker.casework.BatchTasks.BatchTask;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BatchPlan;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.OpenStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a batch with what its cases can do together now, for whoever may see it. */
@Service
@Transactional(readOnly = true)
public class BatchSheets {

    private final BatchDesk desk;
    private final Batches batches;
    private final BatchSteps steps;
    private final BatchTasks tasks;
    private final CaseSearch cases;
    private final ClockFace clockFace;
    private final KnownValues known;
    private final Packs packs;
    private final People people;
    private final WhoIsPresent present;

    BatchSheets(
            BatchDesk desk,
            Batches batches,
            BatchSteps steps,
            BatchTasks tasks,
            CaseSearch cases,
            ClockFace clockFace,
            KnownValues known,
            Packs packs,
            People people,
            WhoIsPresent present) {
        this.desk = desk;
        this.batches = batches;
        this.steps = steps;
        this.tasks = tasks;
        this.cases = cases;
        this.clockFace = clockFace;
        this.known = known;
        this.packs = packs;
        this.people = people;
        this.present = present;
    }

    /** @throws UnknownException when there is none that the present user may see */
    public BatchSheet of(String batchId) {
        Batch batch = desk.find(batchId);
        BatchDesk.BatchService service = desk.service(batch.office(), batch.service());
        List<Member> members = batches.members(batchId);
        Map<String, RegisteredCase> registered =
                registered(members.stream().map(Member::caseId).toList());
        List<BatchTask> open = open(service.pack());
        List<Move> notDone = steps.notDone(batchId);
        return new BatchSheet(
                batch,
                service.pack(),
                service.workable(),
                lines(members, registered),
                tables(service.pack(), members, registered, open, notDone),
                batch.isOpen() ? candidates(service.pack(), open) : List.of(),
                steps.of(batchId),
                notDone.stream()
                        .filter(move -> move.taskId() == null && move.message() != null)
                        .map(move -> "Baris %d: %s".formatted(move.line(), move.message()))
                        .toList());
    }

    /**
     * How far what was entered is done.
     *
     * @throws UnknownException when there is none that the present user may see
     */
    public List<EnteredStep> entered(String batchId) {
        desk.find(batchId);
        return steps.of(batchId);
    }

    /** The tasks of members that the present user may work on together, by their id. */
    Map<String, BatchTask> toDo(Batch batch, ServicePack pack) {
        Set<String> seated = batches.members(batch.id()).stream()
                .filter(member -> !member.reserve())
                .map(Member::caseId)
                .collect(toSet());
        return open(pack).stream()
                .filter(task -> seated.contains(task.caseId()))
                .collect(toMap(BatchTask::id, Function.identity()));
    }

    /** Also those that only an earlier version of the diagram has: its cases still wait there. */
    private List<BatchTask> open(ServicePack pack) {
        List<String> ids = pack.diagrams()
                .flatMap(diagram -> diagram.elements().stream())
                .filter(BatchPlan::isTogether)
                .map(Element::id)
                .toList();
        return ids.isEmpty() ? List.of() : tasks.open(pack.office().id(), ids);
    }

    private Map<String, RegisteredCase> registered(List<String> ids) {
        return cases.cases(ids).stream().collect(toMap(RegisteredCase::id, Function.identity()));
    }

    private List<MemberLine> lines(List<Member> members, Map<String, RegisteredCase> registered) {
        List<String> running = registered.values().stream()
                .filter(each -> each.state() == CaseState.RUNNING)
                .map(RegisteredCase::id)
                .toList();
        Map<String, List<String>> waits = running.isEmpty()
                ? Map.of()
                : clockFace.openSteps(running).stream()
                        .collect(groupingBy(OpenStep::caseId, mapping(OpenStep::name, toList())));
        return members.stream()
                .filter(member -> registered.containsKey(member.caseId()))
                .map(member -> new MemberLine(
                        Objects.requireNonNull(registered.get(member.caseId())),
                        member.reserve(),
                        waits.getOrDefault(member.caseId(), List.of())))
                .toList();
    }

    private List<RegisteredCase> candidates(ServicePack pack, List<BatchTask> open) {
        Set<String> ids =
                new LinkedHashSet<>(open.stream().map(BatchTask::caseId).toList());
        ids.removeAll(batches.joined(List.copyOf(ids)));
        return cases.cases(List.copyOf(ids)).stream()
                .filter(each -> each.service().equals(pack.key()))
                .toList();
    }

    private List<StepTable> tables(
            ServicePack now,
            List<Member> members,
            Map<String, RegisteredCase> registered,
            List<BatchTask> open,
            List<Move> notDone) {
        Map<String, List<BatchTask>> ofCases = open.stream().collect(groupingBy(BatchTask::caseId));
        Map<List<String>, List<BatchTask>> steps = new LinkedHashMap<>();
        for (Member member : members) {
            if (!member.reserve() && registered.containsKey(member.caseId())) {
                for (BatchTask task : ofCases.getOrDefault(member.caseId(), List.of())) {
                    steps.computeIfAbsent(List.of(task.elementId(), task.definitionId()), key -> new ArrayList<>())
                            .add(task);
                }
            }
        }
        Map<String, Move> moves = notDone.stream()
                .filter(move -> move.taskId() != null)
                .collect(toMap(move -> Objects.requireNonNull(move.taskId()), Function.identity()));
        Map<String, String> names = people.of(holders(open));
        return steps.values().stream()
                .map(each -> table(now, each, registered, moves, names))
                .toList();
    }

    private static Set<String> holders(Collection<BatchTask> open) {
        Set<String> holders = new LinkedHashSet<>();
        open.forEach(task -> {
            if (task.holder() != null) {
                holders.add(task.holder());
            }
        });
        return holders;
    }

    private StepTable table(
            ServicePack now,
            List<BatchTask> at,
            Map<String, RegisteredCase> registered,
            Map<String, Move> moves,
            Map<String, String> names) {
        BatchTask first = at.get(0);
        ServicePack pack = packs.of(first.definitionId());
        List<FormField> fields = pack.formOf(first.elementId()).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> !field.readOnly())
                .toList();
        Set<String> keys =
                new LinkedHashSet<>(fields.stream().map(FormField::variable).toList());
        return new StepTable(
                first.elementId(),
                first.name(),
                first.definitionId(),
                pack,
                fields,
                nameField(now, fields),
                at.stream()
                        .map(task -> line(
                                task,
                                Objects.requireNonNull(registered.get(task.caseId())),
                                moves.get(task.id()),
                                names,
                                keys))
                        .toList());
    }

    static @Nullable String nameField(ServicePack now, List<FormField> fields) {
        BatchPlan plan = now.standard().batches();
        String named = plan == null ? null : plan.nameField();
        return fields.stream().anyMatch(field -> field.path().equals(named)) ? named : null;
    }

    private StepLine line(
            BatchTask task, RegisteredCase about, @Nullable Move move, Map<String, String> names, Set<String> keys) {
        String holder = task.holder();
        boolean others = holder != null && !holder.equals(present.userId());
        return new StepLine(
                task.id(),
                about,
                others ? names.getOrDefault(holder, People.NAMELESS) : null,
                move == null ? null : move.state(),
                move == null ? null : move.message(),
                known.at(task.id(), keys));
    }
}
