package id.loketnaker.pictures;

/** What became of an element between two versions of a diagram: a colour, a sign and a word, each tells it alone. */
public enum Mark {
    ADDED("baru", "+", "#1a7f37"),
    REMOVED("dihapus", "−", "#b42318"),
    CHANGED("diubah", "≠", "#9a6700"),
    MOVED("digeser", "↔", "#6b7280");

    private final String word;
    private final String sign;
    private final String colour;

    Mark(String word, String sign, String colour) {
        this.word = word;
        this.sign = sign;
        this.colour = colour;
    }

    /** For people. */
    public String word() {
        return word;
    }

    /** One letter. */
    public String sign() {
        return sign;
    }

    /** As style sheets write it; dark enough for white letters on it (WCAG AA). */
    public String colour() {
        return colour;
    }

    /** The end of its class in a page. */
    public String style() {
        return word;
    }
}
