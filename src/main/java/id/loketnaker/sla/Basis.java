package id.loketnaker.sla;

/** From when a deadline counts, and so whether a pause of the case's clock moves it. */
public enum Basis {
    /** From the moment its element was reached, or from a date in a form: it runs on while the clock stands still. */
    MOMENT,
    /** From the receipt of the case: the pauses of the clock are not counted. */
    RECEIPT
}
