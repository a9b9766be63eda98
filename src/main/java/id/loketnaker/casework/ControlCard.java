package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control card of a case: through whose hands it went, and how long it lay in them.
 *
 * @param pack that the case started with
 * @param asOf the moment of reading
 * @param receiver who took the application in; nobody when the engine did
 * @param steps in the order in which they began
 */
public record ControlCard(
        RegisteredCase registered,
        ServicePack pack,
        ClockReading clock,
        Instant asOf,
        @Nullable String receiver,
        List<Step> steps) {

    public ControlCard {
        steps = List.copyOf(steps);
    }

    /** A line of the card. */
    public sealed interface Step permits HandOver, Standstill {

        Instant from();
    }

    /**
     * A task that lay on somebody's desk.
     *
     * @param role whose task it is, by name
     * @param official who did it, or has it; nobody while it waits for one
     * @param until when it was passed on; nothing while it lies there
     * @param used units of the limit, the pauses of the clock not counted where they move it
     * @param limit units; 0 for a fixed date
     * @param sinceReceipt whether the units count from the receipt of the case instead of from the beginning of the
     *     task
     * @param raisedTo superiors that it went up to because it was late
     * @param moves each time it changed hands, first to last
     */
    public record HandOver(
            String name,
            @Nullable String role,
            @Nullable String official,
            Instant from,
            @Nullable Instant until,
            long used,
            int limit,
            LimitUnit unit,
            boolean sinceReceipt,
            Instant due,
            Kept kept,
            List<String> raisedTo,
            List<Move> moves)
            implements Step {

        public HandOver {
            raisedTo = List.copyOf(raisedTo);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A task changed hands.
     *
     * @param by who did it, by the name of that day; nobody when the application did
     * @param note from whom to whom, and why
     */
    public record Move(
            Instant at,
            MoveKind kind,
            @Nullable String by,
            @Nullable String note) {}

    /** How a task changed hands. */
    public enum MoveKind {
        TAKEN,
        GIVEN_BACK,
        HANDED_OVER,
        DONE_FOR_ANOTHER,
        TAKEN_BACK
    }

    /**
     * A span in which the clock of the case stood still.
     *
     * @param name of what waited
     * @param ground in law
     * @param until nothing while it lasts
     * @param amount units of the promise
     */
    public record Standstill(
            String name,
            String ground,
            Instant from,
            @Nullable Instant until,
            long amount) implements Step {}

    /** Whether a limit was kept. */
    public enum Kept {
        IN_TIME,
        LATE,
        /** Not done yet, and not due. */
        RUNNING,
        /** Not done yet, and overdue. */
        OVERDUE,
        /** The path to it was left. */
        DROPPED
    }
}
