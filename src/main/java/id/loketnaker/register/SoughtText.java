package id.loketnaker.register;

import id.loketnaker.values.PlainWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case is looked for by, in the shape of {@link PlainWords}: number, identity numbers, telephone numbers,
 * the beginning of its subject, applicant. It is stored whole, one section after the other, and from each letter on in
 * {@code ln_case_part}: so any part of it is the beginning of a row that an index leads to. The subject, which is long
 * and common, is from each word on only.
 */
record SoughtText(String text) {

    /** Of a part so much is kept. */
    static final int PART = 40;

    /** The least that is looked for. */
    static final int LEAST = 3;

    /** The whole takes at most so many letters. */
    private static final int LENGTH = 700;

    private static final int NUMBER_LENGTH = 50;
    private static final int DIGITS_LENGTH = 120;
    private static final int SUBJECT_LENGTH = 120;
    private static final String BETWEEN = "|";

    /** Which section a part is of; each is a column value. */
    enum Kind {
        NUMBER,
        IDENTITY,
        TELEPHONE,
        SUBJECT,
        APPLICANT;

        String code() {
            return name().substring(0, 1);
        }
    }

    /**
     * From one letter on.
     *
     * @param place of the letter in the whole text, so that equal ones are told apart
     */
    record Part(Kind kind, String text, int place) {}

    /**
     * @param identity numbers of people, with anything between them
     * @param telephone one number or several, with blanks between them
     */
    static SoughtText of(
            String number,
            @Nullable String identity,
            @Nullable String telephone,
            @Nullable String subject,
            String applicant) {
        String head = String.join(
                BETWEEN,
                shortened(PlainWords.of(number), NUMBER_LENGTH),
                shortened(identity == null ? "" : PlainWords.of(identity), DIGITS_LENGTH),
                shortened(telephone == null ? "" : TelephoneNumber.all(telephone), DIGITS_LENGTH),
                shortened(subject == null ? "" : PlainWords.of(subject), SUBJECT_LENGTH),
                "");
        return new SoughtText(head + shortened(PlainWords.of(applicant), LENGTH - head.length()));
    }

    /** The number alone. */
    SoughtText withoutPeople() {
        return new SoughtText(text.substring(0, text.indexOf(BETWEEN)) + BETWEEN.repeat(Kind.values().length - 1));
    }

    /** One of its sections. */
    String section(Kind kind) {
        String[] sections = text.split("\\|", -1);
        return kind.ordinal() < sections.length ? sections[kind.ordinal()] : "";
    }

    /** What the table of parts has of it, one for each letter that begins at least {@link #LEAST} of a section. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (Kind kind : Kind.values()) {
            int end = text.indexOf(BETWEEN, start);
            parts.addAll(parts(kind, start, end < 0 ? text.length() : end));
            start = end + 1;
        }
        return parts;
    }

    private List<Part> parts(Kind kind, int start, int end) {
        List<Part> parts = new ArrayList<>();
        for (int place = start; place + LEAST <= end; place++) {
            boolean begins = place == start || text.charAt(place - 1) == ' ' || kind != Kind.SUBJECT;
            if (begins && text.charAt(place) != ' ' && !Character.isLowSurrogate(text.charAt(place))) {
                parts.add(new Part(kind, shortened(text.substring(place, end), PART), place));
            }
        }
        return parts;
    }

    /** Never in the middle of a letter that takes two {@code char}s. */
    static String shortened(String part, int length) {
        if (part.length() <= length) {
            return part;
        }
        int end = Character.isHighSurrogate(part.charAt(length - 1)) ? length - 1 : length;
        return part.substring(0, end).strip();
    }
}
