package id.loketnaker.casework;

import id.loketnaker.casework.ControlCard.HandOver;
import id.loketnaker.casework.ControlCard.Kept;
import id.loketnaker.casework.ControlCard.Move;
import id.loketnaker.casework.ControlCard.MoveKind;
import id.loketnaker.casework.ControlCard.Standstill;
import id.loketnaker.casework.ControlCard.Step;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.Basis;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.PauseView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a control card, with names for ids.
 *
 * @param record of the case, first to last
 * @param people names of officials on each day
 */
record CardSteps(ServicePack pack, List<Entry> record, NamesOfDay people, Instant now) {

    /** Tasks and pauses by when they began; a task before the pause that it began with. */
    List<Step> of(List<DeadlineView> tasks, List<PauseView> pauses) {
        return Stream.<Step>concat(
                        tasks.stream().map(this::handOver), pauses.stream().map(this::standstill))
                .sorted(Comparator.comparing(Step::from))
                .toList();
    }

    /** As the official was called then. */
    @Nullable
    String named(@Nullable String official, Instant then) {
        return people.at(official, then);
    }

    private HandOver handOver(DeadlineView task) {
        String role = task.role();
        return new HandOver(
                task.elementName() == null ? task.elementId() : task.elementName(),
                role == null ? null : pack.office().role(role).map(Role::name).orElse(role),
                named(task.holder(), task.closedAt() == null ? now : task.closedAt()),
                task.openedAt(),
                task.closedAt(),
                task.used(),
                task.limit(),
                task.term().unit(),
                task.term().basis() == Basis.RECEIPT,
                task.term().due(),
                kept(task),
                raisedTo(task),
                moves(task));
    }

    private static Kept kept(DeadlineView task) {
        return switch (task.state()) {
            case MET -> Kept.IN_TIME;
            case MISSED -> Kept.LATE;
            case OPEN -> task.late() ? Kept.OVERDUE : Kept.RUNNING;
            case CANCELLED -> Kept.DROPPED;
        };
    }

    /** What the record tells of a step while it was open. */
    private Stream<Entry> during(DeadlineView task) {
        return record.stream()
                .filter(entry -> entry.elementId().equals(task.elementId())
                        && !entry.at().isBefore(task.openedAt())
                        && (task.closedAt() == null || !entry.at().isAfter(task.closedAt())));
    }

    private List<Move> moves(DeadlineView task) {
        return during(task)
                .flatMap(entry -> kindOf(entry)
                        .map(kind -> new Move(entry.at(), kind, named(entry.actor(), entry.at()), entry.details()))
                        .stream())
                .toList();
    }

    private static Optional<MoveKind> kindOf(Entry entry) {
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case TASK_TAKEN -> MoveKind.TAKEN;
                    case TASK_GIVEN_BACK -> MoveKind.GIVEN_BACK;
                    case TASK_HANDED_OVER -> MoveKind.HANDED_OVER;
                    case DONE_FOR_ANOTHER -> MoveKind.DONE_FOR_ANOTHER;
                    case TAKEN_BACK -> MoveKind.TAKEN_BACK;
                    default -> null;
                });
    }

    private List<String> raisedTo(DeadlineView task) {
        return during(task)
                .filter(entry -> entry.kind() == EntryKind.ESCALATED)
                .map(Entry::details)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Standstill standstill(PauseView pause) {
        return new Standstill(
                pack.element(pause.elementId()).map(Element::name).orElse(pause.elementId()),
                pause.ground(),
                pause.from(),
                pause.until(),
                pause.amount());
    }
}
