package id.loketnaker.audit;

/** What the trail tells of. */
public enum AuditKind {
    LOG_IN,
    USER,
    GROUP,
    RIGHT,
    UNLOCK,
    EXPORT,
    /** Who is away and who has their rights meanwhile. */
    ABSENCE,
    CASE_READ,
    FIRM,
    /** The address of a screen in a waiting room. */
    QUEUE_SCREEN
}
