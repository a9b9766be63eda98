package id.loketnaker.register;

/** The dates of a case that a period may mean. */
public enum CaseDate {
    RECEIVED("received_at"),
    CLOSED("closed_on");

    private final String column;

    CaseDate(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
