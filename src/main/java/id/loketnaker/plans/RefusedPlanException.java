package id.loketnaker.plans;

/** What somebody wants of a plan cannot be; the message, in Indonesian, says why. */
public final class RefusedPlanException extends RuntimeException {

    RefusedPlanException(String message) {
        super(message);
    }
}
