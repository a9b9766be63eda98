package id.loketnaker.letters;

/** How far a letter is. */
public enum LetterState {
    DRAFT("konsep"),
    NUMBERED("bernomor"),
    ISSUED("terbit"),
    /** Issued, and corrected by a later letter. */
    REPLACED("diganti"),
    /** Withdrawn after it was issued, or struck off before. */
    CANCELLED("dibatalkan");

    private final String word;

    LetterState(String word) {
        this.word = word;
    }

    /** As packs and screens call it. */
    public String word() {
        return word;
    }
}
