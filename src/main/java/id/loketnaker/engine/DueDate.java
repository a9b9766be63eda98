package id.loketnaker.engine;

import id.loketnaker.sla.Term;
import java.util.Date;

/** A due date for the engine that still knows how it was counted, so that the ledger can say why. */
public final class DueDate extends Date {

    private final transient Term term;

    public DueDate(Term term) {
        super(term.due().toEpochMilli());
        this.term = term;
    }

    public Term term() {
        return term;
    }
}
