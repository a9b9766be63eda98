package id.loketnaker.figures;

/** How a running case stands against what was promised. */
public enum Standing {
    /** The clock stands still, and the promise was not broken before. */
    PAUSED,
    ON_TIME,
    /** Not late, but most of the time is used up or the due date is near. */
    AT_RISK,
    LATE
}
