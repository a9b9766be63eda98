package id.loketnaker.proposals;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/** Plays the scenarios of packs away from the running engine. */
interface Trial {

    /**
     * How it ended.
     *
     * @param passed everything went as its scenarios say
     * @param report what it said, for the process owner
     */
    record Outcome(boolean passed, String report) {}

    /** It was told to stop. */
    final class BrokenOffException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Plays some packs of a folder, and keeps the letters that they issue in another.
     *
     * @param services ids such as {@code bekasi/mediasi-phi}
     * @param goOn is told every second or so what was said so far, and answers whether to go on
     */
    Outcome play(Path packs, Set<String> services, Path letters, Predicate<String> goOn) throws BrokenOffException;
}
