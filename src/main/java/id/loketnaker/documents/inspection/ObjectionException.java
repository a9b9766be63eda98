package id.loketnaker.documents.inspection;

/**
 * A file must not be kept. Problem and remedy are Indonesian: the problem goes on after the name of the file, the
 * remedy is a sentence.
 */
public final class ObjectionException extends RuntimeException {

    private final String problem;
    private final String remedy;

    ObjectionException(String problem, String remedy) {
        super(problem + ". " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
