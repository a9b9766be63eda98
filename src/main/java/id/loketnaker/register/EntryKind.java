package id.loketnaker.register;

/** What the record of a case tells of. */
public enum EntryKind {
    RECEIVED,
    TASK_DONE,
    LIMIT_PASSED,
    WARNED,
    ESCALATED,
    EVENT_RAISED,
    CLOCK_STOPPED,
    CLOCK_RESUMED,
    CLOSED
}
