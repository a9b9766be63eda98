package id.loketnaker.print;

import java.text.Normalizer;
import java.util.Optional;

/** Which characters the fonts can print. */
public final class PrintableText {

    /** In place of a character without a shape: an empty box, as people know it from screens. */
    private static final String BOX = "\u25a1";

    private PrintableText() {}

    /**
     * A text with a box in place of every character that no font has, for what must be printed whatever somebody typed,
     * such as a list. A letter is refused instead, see {@link PdfPrinter}.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        cleaned(text).codePoints().forEach(each -> printable.append(Fonts.have(each) ? Character.toString(each) : BOX));
        return printable.toString();
    }

    /** The first character of a text that no font has, as people see it; such a text can stand in no letter. */
    public static Optional<String> firstUnprintable(String text) {
        return cleaned(text)
                .codePoints()
                .filter(each -> !Fonts.have(each))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /**
     * Without what people paste and do not see: accents apart from their letters, odd spaces, marks of direction or of
     * no width.
     */
    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (Character.getType(each) == Character.SPACE_SEPARATOR && !Fonts.have(each)) {
                clean.append(' ');
            } else if (Character.getType(each) != Character.FORMAT) {
                clean.appendCodePoint(each);
            }
        });
        return clean.toString();
    }

    /** @throws CannotPrintException that names the first character that no font has */
    static void require(String text) {
        text.codePoints().filter(each -> !Fonts.have(each)).findFirst().ifPresent(each -> {
            throw new CannotPrintException("Huruf “%s” (U+%04X) tidak dapat dicetak: ganti dengan huruf Latin."
                    .formatted(Character.toString(each), each));
        });
    }
}
