package id.loketnaker.engine;

import org.camunda.bpm.engine.AuthorizationException;

/**
 * What the user may not see. Whoever asks is told the same as of what does not exist, so nobody learns that it does;
 * hence there is nothing to say.
 */
public final class UnseenException extends AuthorizationException {

    private static final String MESSAGE = "Tidak ada, atau bukan tugas peran Anda.";

    public UnseenException() {
        super(MESSAGE);
    }

    /** Camunda's REST passes on the words alone at places. */
    public static boolean isSaidBy(Throwable other) {
        return other.getMessage() != null && other.getMessage().contains(MESSAGE);
    }
}
