package id.loketnaker.servicepack;

/**
 * A text that lets itself be read so often and no more: Java's patterns do not stop when their thread is interrupted,
 * but they read on.
 *
 * @param reads so far, shared with the parts of the text
 */
record CountedText(String text, int from, int to, int[] reads) implements CharSequence {

    /** Some tenths of a second. */
    static final int MOST = 5_000_000;

    static CountedText of(String text) {
        return new CountedText(text, 0, text.length(), new int[1]);
    }

    @Override
    public char charAt(int index) {
        if (++reads[0] > MOST) {
            throw new TooLongException();
        }
        return text.charAt(from + index);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text, from + start, from + end, reads);
    }

    @Override
    public String toString() {
        return text.substring(from, to);
    }

    /** Thrown through the pattern that reads. */
    static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super(null, null, false, false);
        }
    }
}
