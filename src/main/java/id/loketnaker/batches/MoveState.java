package id.loketnaker.batches;

/** How far one case came with a step that was entered for many. */
public enum MoveState {
    WAITING,
    DONE,
    REFUSED
}
