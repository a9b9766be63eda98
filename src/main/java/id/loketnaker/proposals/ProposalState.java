package id.loketnaker.proposals;

import java.util.Arrays;
import java.util.Optional;

/** Where a proposal stands. The first four are open: something can still come of it. */
public enum ProposalState {
    PROPOSED("diajukan"),
    CHECKING("diperiksa"),
    PASSED("lulus"),
    FAILED("gagal"),
    IN_FORCE("berlaku"),
    REJECTED("ditolak"),
    WITHDRAWN("ditarik"),
    EXPIRED("kedaluwarsa");

    private final String word;

    ProposalState(String word) {
        this.word = word;
    }

    /** As people call it. */
    public String word() {
        return word;
    }

    public boolean isOpen() {
        return ordinal() <= FAILED.ordinal();
    }

    static Optional<ProposalState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
