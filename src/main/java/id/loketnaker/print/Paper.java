package id.loketnaker.print;

/** Sheets that offices print on. */
public enum Paper {
    /** A poster for the wall. */
    A3("297mm 420mm"),
    A4("210mm 297mm"),
    /** Also called Folio: what most Indonesian offices have in the printer. */
    F4("215mm 330mm");

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    /** Width and height as CSS wants them: {@code @page { size: 215mm 330mm }}. */
    public String size() {
        return size;
    }

    /** The sheet lying down. */
    public String landscape() {
        String[] sides = size.split(" ");
        return sides[1] + " " + sides[0];
    }
}
