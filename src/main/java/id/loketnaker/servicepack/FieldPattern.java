package id.loketnaker.servicepack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The pattern of a field, matched within bounds: a process owner writes the pattern, an applicant the text, and
 * together they could keep a processor busy for years. Java's matcher cannot be told to stop, so the text counts how
 * often it is read. What could go round without reading, a part that may be empty and is repeated or has alternatives,
 * is refused beforehand.
 */
public final class FieldPattern {

    private static final int LONGEST = 500;

    private static final Pattern IN_CLASS = Pattern.compile("\\[\\^?]|&&");
    private static final Pattern OUTSIDE = Pattern.compile("\\[\\^?]|\\(\\?[A-Za-z]*x[A-Za-z-]*[:)]");

    private final Pattern pattern;

    private FieldPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws UnusableException when it cannot be read, or cannot be bounded */
    public static FieldPattern of(String pattern) throws UnusableException {
        if (pattern.length() > LONGEST) {
            throw new UnusableException("lebih panjang dari %d huruf".formatted(LONGEST));
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            groupsAreBounded(pattern);
            return new FieldPattern(compiled);
        } catch (PatternSyntaxException unreadable) {
            throw new UnusableException(unreadable.getDescription());
        }
    }

    /**
     * Whether the whole text has this form.
     *
     * @throws UnusableException when that takes too long to tell
     */
    public boolean fits(String text) throws UnusableException {
        try {
            return pattern.matcher(CountedText.of(text)).matches();
        } catch (CountedText.TooLongException | StackOverflowError endless) {
            throw new UnusableException("terlalu lama dihitung");
        }
    }

    /** Inner groups first, so that what is tried here is bounded itself. */
    private static void groupsAreBounded(String pattern) throws UnusableException {
        Deque<Integer> open = new ArrayDeque<>();
        int inClass = 0;
        for (int place = 0; place < pattern.length(); place++) {
            isReadAlike(pattern, place, inClass);
            switch (pattern.charAt(place)) {
                case '\\' -> place = escaped(pattern, place);
                case '[' -> inClass++;
                case ']' -> inClass = Math.max(0, inClass - 1);
                case '(' -> {
                    if (inClass == 0) {
                        open.push(place);
                    }
                }
                case ')' -> {
                    if (inClass == 0) {
                        groupIsBounded(pattern, open.pop(), place);
                    }
                }
                default -> {}
            }
        }
    }

    /** What Java reads otherwise than it is read here would hide brackets from us. */
    private static void isReadAlike(String pattern, int place, int inClass) throws UnusableException {
        if ((inClass > 0 ? IN_CLASS : OUTSIDE)
                .matcher(pattern)
                .region(place, pattern.length())
                .lookingAt()) {
            throw new UnusableException(
                    "komentar (?x), [] yang dimulai dengan ] dan && di dalam [] tidak boleh dipakai");
        }
    }

    private static int escaped(String pattern, int backslash) throws UnusableException {
        char letter = backslash + 1 < pattern.length() ? pattern.charAt(backslash + 1) : '\\';
        if (Character.isDigit(letter) || letter == 'k' || letter == 'Q') {
            throw new UnusableException("rujukan balik (\\%s) tidak boleh dipakai".formatted(letter));
        }
        if (letter == 'c') { // takes the bracket that follows with it
            throw new UnusableException("\\c tidak boleh dipakai");
        }
        return backslash + 1;
    }

    private static void groupIsBounded(String pattern, int open, int close) throws UnusableException {
        String content = pattern.substring(open + 1, close).replaceFirst("^\\?(<[A-Za-z]\\w*>|<?[=!]|[a-z-]*:|>)", "");
        boolean repeated = close + 1 < pattern.length() && "*+{".indexOf(pattern.charAt(close + 1)) >= 0;
        if ((repeated || content.contains("|"))
                && Pattern.compile(content).matcher("").matches()) {
            throw new UnusableException(
                    "bagian (%s) boleh kosong, padahal diulang atau punya pilihan".formatted(content));
        }
    }

    /** Why it cannot be used, in Indonesian. */
    public static final class UnusableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableException(String problem) {
            super(problem);
        }
    }
}
