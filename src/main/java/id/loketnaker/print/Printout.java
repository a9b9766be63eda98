package id.loketnaker.print;

import java.time.Instant;
import java.util.Map;

/**
 * What is to be printed. The same printout gives the same bytes.
 *
 * @param xhtml a whole well-formed page with its styles inside; {@code @page} says paper, margins and page numbers.
 *     Its fonts are {@code serif}, {@code sans-serif} and {@code monospace}
 * @param title what a reader shows in place of the file's name
 * @param author whose letter it is, such as the office
 * @param made the moment that the PDF says it was made
 * @param pictures by the name that the page uses: {@code <img src="lambang"/>}
 */
public record Printout(String xhtml, String title, String author, Instant made, Map<String, Picture> pictures) {

    public Printout {
        require(title, "judul");
        require(author, "penyusun");
        pictures = Map.copyOf(pictures);
    }

    /** A page without pictures, or with such as stand in it as data. */
    public Printout(String xhtml, String title, String author, Instant made) {
        this(xhtml, title, author, made, Map.of());
    }

    private static void require(String text, String what) {
        if (text.isBlank()) {
            throw new CannotPrintException("Isi " + what + " cetakan: tidak boleh kosong.");
        }
    }
}
