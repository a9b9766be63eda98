package id.loketnaker.audit;

/** What the trail tells of. */
public enum AuditKind {
    LOG_IN,
    USER,
    GROUP,
    RIGHT,
    UNLOCK,
    EXPORT,
    CASE_READ,
    FIRM
}
