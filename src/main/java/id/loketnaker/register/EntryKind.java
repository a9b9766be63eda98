package id.loketnaker.register;

/** What the record of a case tells of. */
public enum EntryKind {
    RECEIVED(Details.VALUES),
    /** The system began the case by itself; the name says for which period, the details why not at its time. */
    BEGUN_BY_SYSTEM,
    TASK_DONE(Details.VALUES),
    /** A step that was done and taken back: the details are what had been filled in. */
    TASK_UNDONE(Details.VALUES),
    /** Who did a step took it back; the details say why. */
    TAKEN_BACK,
    /** What was typed wrong at intake was put right; the details are what is true. */
    CORRECTED(Details.VALUES),
    /** What had stood there before, and why it was put right. */
    CORRECTION_EXPLAINED,
    /** An official took a task that nobody held. */
    TASK_TAKEN,
    /** A task went back to all of its role; the details say from whom and why, unless its holder did it. */
    TASK_GIVEN_BACK,
    /** A task went from hand to hand; the details say from whom to whom, and why. */
    TASK_HANDED_OVER,
    /** The actor of the step did it in the place of somebody who is away; the details name them. */
    DONE_FOR_ANOTHER,
    /** A decision table was asked; the details are its answer. */
    DECIDED(Details.VALUES),
    /** An answer of a decision table after a step that was taken back. */
    DECISION_UNDONE(Details.VALUES),
    LIMIT_PASSED,
    WARNED,
    ESCALATED,
    EVENT_RAISED(Details.VALUES),
    CLOCK_STOPPED,
    CLOCK_RESUMED,
    /** A due date moved because the calendar changed. */
    MOVED,
    /** A person decided what becomes of a deadline that a change of the calendar could not move. */
    MOVE_DECIDED,
    /** Somebody wrote a note on the case. */
    NOTE_WRITTEN,
    /** A tracking code was given anew, after a look at the identity card that the details name. */
    CODE_GIVEN,
    DOCUMENT_ADDED,
    /** A document counts no more, but stays on the record. */
    DOCUMENT_STRUCK,
    /** The case need not bring a paper that its service asks for; the details say why, or that it must after all. */
    PAPER_WAIVED,
    LETTER_DRAFTED,
    LETTER_NUMBERED,
    LETTER_ISSUED,
    /** A letter was withdrawn, or struck off before it was issued. */
    LETTER_CANCELLED,
    /** Who signs a letter replaced or withdrew it by hand; the details say which, how and why. */
    LETTER_CHANGED,
    /** The signed paper of a letter was uploaded. */
    LETTER_SCANNED,
    /** A notice to the applicant was written, to be sent. */
    NOTICE_WRITTEN,
    NOTICE_SENT,
    /** A notice stays on record only: its channel is not connected. */
    NOTICE_RECORDED,
    /** A notice reached nobody, or there is no address; the details say why. */
    NOTICE_FAILED,
    /** Somebody called a notice off. */
    NOTICE_CANCELLED,
    /** The case joined a batch, whose name the entry has; the details say how, where that matters. */
    BATCH_JOINED,
    /** The case left its batch; the details say why. */
    BATCH_LEFT,
    /** The case began at the counter with a number of the queue, which the entry has; the details say where. */
    QUEUE_NUMBER,
    /** The case came from a page of the public, at once or after an official had looked at it. */
    SENT_BY_PUBLIC,
    CLOSED;

    private enum Details {
        SENTENCE,
        VALUES
    }

    private final Details details;

    EntryKind() {
        this(Details.SENTENCE);
    }

    EntryKind(Details details) {
        this.details = details;
    }

    /** Whether the details are values by the keys of a form, as JSON, and not a sentence. */
    boolean tellsValues() {
        return details == Details.VALUES;
    }
}
