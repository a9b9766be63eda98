package id.loketnaker.figures;

/**
 * One thing that made a case take the way it took.
 *
 * @param text as people read it: a label of a form or a name in a diagram, never what somebody typed
 */
public record Cause(Kind kind, String text) {

    /** As many characters as are kept. */
    private static final int LONGEST = 500;

    public enum Kind {
        /** A requirement that was found missing. */
        MISSING,
        /** That a reason was given, and which where the form offers some. */
        REASON,
        /** How often something was found missing: {@code 0} to {@code 2}, or {@code 3} for more often. */
        RETURNED,
        /** How it ended. */
        OUTCOME,
        /** For whom its clock stood still. */
        WAITED
    }

    public Cause {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
