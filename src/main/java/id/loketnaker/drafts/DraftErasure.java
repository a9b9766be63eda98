package id.loketnaker.drafts;

import id.loketnaker.documents.Intakes;
import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.engine.happenings.StartFormSent;
import id.loketnaker.engine.happenings.TaskEnded;
import id.loketnaker.engine.happenings.UserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A draft goes with what it was for, and with its author. */
@Component
class DraftErasure {

    private final DraftRows rows;
    private final Intakes intakes;

    DraftErasure(DraftRows rows, Intakes intakes) {
        this.rows = rows;
        this.intakes = intakes;
    }

    /** Of everybody: colleagues may have begun the same task. */
    @EventListener
    void erase(TaskEnded ended) {
        rows.deleteOfTask(ended.taskId());
    }

    /** The papers are the case's by now. */
    @EventListener
    void erase(StartFormSent sent) {
        rows.delete(
                sent.official(), OpenForm.ofStart(sent.office(), sent.service()).id());
    }

    @EventListener
    void erase(CasesErased erased) {
        erased.caseIds().forEach(rows::deleteOfCase);
    }

    @EventListener
    void erase(UserDeleted deleted) {
        rows.of(deleted.userId()).forEach(this::drop);
    }

    /** With its papers. */
    void drop(DraftRows.Owned draft) {
        if (draft.intakeId() != null) {
            intakes.find(draft.intakeId(), draft.author()).ifPresent(intakes::discard);
        }
        rows.delete(draft);
    }
}
