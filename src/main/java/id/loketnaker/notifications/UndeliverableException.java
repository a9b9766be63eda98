package id.loketnaker.notifications;

/** The other side did not take a notice. Says why, in words for people. */
class UndeliverableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What follows from it. */
    enum Reach {
        /** Nobody there: whatever else waits for this channel would not go either. */
        UNREACHABLE,
        /** Not now: it may go later. */
        LATER,
        /** Never, as it stands: the address was refused. */
        NEVER
    }

    private final Reach reach;

    UndeliverableException(Reach reach, String message, Throwable cause) {
        super(message, cause);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
