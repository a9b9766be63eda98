package id.loketnaker.values;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text as people enter it, without what they do not see. It is typed, or pasted from word processors, address books and
 * chats, which leave marks of direction, soft hyphens, spaces and hyphens of other widths behind: two texts that look
 * alike are stored alike, and one that shows nothing is empty.
 */
public final class EnteredText {

    /** Letters and symbols that have no ink. */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private static final Set<Integer> HYPHENS = Set.of(0x2010, 0x2011, 0x2212);

    private static final int JOINER = 0x200D;
    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int BULLET = 0x2022;

    /** Where the symbol fonts of word processors have theirs; what is pasted from there is nearly always a bullet. */
    private static final int FIRST_SYMBOL = 0xF020;

    private static final int LAST_SYMBOL = 0xF0FF;

    private EnteredText() {}

    /** Of one line: every break of a line is a space. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    /** Of several lines, with {@code \n} between them. */
    public static String lines(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        int before = 0;
        for (int place = 0; place < composed.length(); place += Character.charCount(composed.codePointAt(place))) {
            int letter = composed.codePointAt(place);
            if (letter != JOINER || isPicture(before)) { // a family of faces is joined, a word is not
                append(letter, clean);
            }
            before = letter;
        }
        String shown = clean.toString().strip();
        return shown.codePoints().allMatch(EnteredText::hasNoInk) ? "" : shown;
    }

    private static void append(int letter, StringBuilder clean) {
        switch (Character.getType(letter)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
            case Character.SPACE_SEPARATOR -> clean.append(' ');
            case Character.CONTROL -> control(letter, clean);
            case Character.FORMAT -> {
                if (letter == JOINER) {
                    clean.appendCodePoint(letter);
                }
            }
            case Character.SURROGATE -> {} // half of a character is none
            default -> visible(letter, clean);
        }
    }

    private static void control(int letter, StringBuilder clean) {
        switch (letter) {
            case '\n', '\r', 0x0B, 0x0C, 0x85 -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> {} // nobody types it
        }
    }

    private static void visible(int letter, StringBuilder clean) {
        if (BLANK.contains(letter)) {
            clean.append(' ');
        } else if (HYPHENS.contains(letter)) {
            clean.append('-');
        } else if (letter >= FIRST_SYMBOL && letter <= LAST_SYMBOL) {
            clean.appendCodePoint(BULLET);
        } else if (letter != GRAPHEME_JOINER) {
            clean.appendCodePoint(letter);
        }
    }

    private static boolean isPicture(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || letter == 0xFE0F;
    }

    private static boolean hasNoInk(int letter) {
        return Character.isWhitespace(letter)
                || letter == JOINER
                || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0x180B && letter <= 0x180F;
    }
}
