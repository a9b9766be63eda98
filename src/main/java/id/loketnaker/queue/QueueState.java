package id.loketnaker.queue;

/** How far a number came. */
public enum QueueState {
    WAITING,
    CALLED,
    /** Whoever has it is at the counter. */
    SERVED,
    DONE,
    /** Nobody came when it was called; it may be called again. */
    ABSENT
}
