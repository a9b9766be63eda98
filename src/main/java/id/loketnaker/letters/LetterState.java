package id.loketnaker.letters;

/** How far a letter is. */
public enum LetterState {
    DRAFT("konsep"),
    NUMBERED("bernomor"),
    ISSUED("terbit"),
    /** Issued, and corrected by a later letter. */
    REPLACED("diganti");

    private final String word;

    LetterState(String word) {
        this.word = word;
    }

    /** As packs and screens call it. */
    public String word() {
        return word;
    }

    /** Whether it can no longer change. */
    public boolean isIssued() {
        return this == ISSUED || this == REPLACED;
    }
}
