package id.loketnaker.requests;

/** What became of something that the public sent. */
public enum RequestState {
    /** Waits for an official to look at it. */
    HELD,
    /** A case began at once. */
    BEGUN,
    /** An official let a case begin. */
    TAKEN,
    /** An official let none begin. */
    REFUSED
}
