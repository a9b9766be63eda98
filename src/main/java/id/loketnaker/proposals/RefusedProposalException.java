package id.loketnaker.proposals;

/** Something is not done with a proposal; the message, in Indonesian, says why and what to do. */
public final class RefusedProposalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedProposalException(String message) {
        super(message);
    }
}
