package id.loketnaker.sla;

/** How a deadline stands, or ended. */
public enum DeadlineState {
    OPEN,
    /** Done in time. */
    MET,
    /** Done late, or a timer that fired. */
    MISSED,
    /** No longer needed: the path to it was left. */
    CANCELLED
}
