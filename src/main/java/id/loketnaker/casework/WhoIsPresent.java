package id.loketnaker.casework;

import java.util.Optional;

/** Knows who asks. */
public interface WhoIsPresent {

    /** Nobody when the application acts by itself, or before a log-in. */
    Optional<PresentUser> user();

    /**
     * The user id of who asks.
     *
     * @throws NotTheirsException for nobody
     */
    default String userId() {
        return user().map(PresentUser::id).orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
    }
}
