package id.loketnaker.register;

/** Whether a case goes on. */
public enum CaseState {
    RUNNING,
    CLOSED,

    /** Struck off by somebody, for a reason; not a finished case. */
    DELETED
}
