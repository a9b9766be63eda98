package id.loketnaker.casework;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.EnteredStep;
import id.loketnaker.batches.MoveState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it stands: who is in it, and what its cases can do together now.
 *
 * @param pack of the service as it is deployed now
 * @param workable whether the present user works on it; managers only look
 * @param members as they joined, those that ended too
 * @param steps that some of them wait at
 * @param candidates cases that could join: they wait at such a step and are in no batch
 * @param entered what was entered for many, the latest first
 * @param refused new cases that could not be brought, with why
 */
public record BatchSheet(
        Batch batch,
        ServicePack pack,
        boolean workable,
        List<MemberLine> members,
        List<StepTable> steps,
        List<RegisteredCase> candidates,
        List<EnteredStep> entered,
        List<String> refused) {

    /**
     * A case in it.
     *
     * @param reserve whether it waits for a seat
     * @param waitsAt names of the steps, of a running case
     */
    public record MemberLine(RegisteredCase registered, boolean reserve, List<String> waitsAt) {}

    /**
     * A step, as a table with a line for each case. Cases of another version of the diagram have a table of their own.
     *
     * @param nameField the field that is filled with the name of the batch; null for none
     */
    public record StepTable(
            String elementId,
            String name,
            String definitionId,
            ServicePack pack,
            List<FormField> fields,
            @Nullable String nameField,
            List<StepLine> lines) {}

    /**
     * One case at it.
     *
     * @param holder what who holds the task is called; null for nobody, and for the present user
     * @param state of what was entered for it already; null when nothing was
     * @param message why that was refused
     * @param known what the case knows already of what is asked for
     */
    public record StepLine(
            String taskId,
            RegisteredCase registered,
            @Nullable String holder,
            @Nullable MoveState state,
            @Nullable String message,
            Map<String, Object> known) {}
}
