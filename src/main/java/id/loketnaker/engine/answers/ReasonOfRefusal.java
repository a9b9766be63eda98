package id.loketnaker.engine.answers;

/** Why something was not done, in the words in which a request would have been answered. */
public final class ReasonOfRefusal {

    private ReasonOfRefusal() {}

    /** For people; what is for developers goes to the log. */
    public static String of(Throwable thrown) {
        return Refusals.of(thrown).body().getMessage();
    }
}
