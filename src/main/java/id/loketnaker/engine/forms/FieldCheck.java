package id.loketnaker.engine.forms;

import id.loketnaker.print.PrintableText;
import id.loketnaker.servicepack.FormField;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one field of a form accepts. Answers are sentences in Indonesian for the person who filled it in. */
final class FieldCheck {

    private static final int TEXT_LENGTH = 255;
    private static final int LONG_TEXT_LENGTH = 4000; // what the engine's table holds, in UTF-16 on H2
    private static final int MOST_CHOICES = 200;
    private static final int NUMBER_LENGTH = 40;

    private final FormField field;
    private final CaseDays days;
    private final boolean printed;

    /**
     * @param days what its dates are measured against
     * @param printed whether a letter shows it
     */
    FieldCheck(FormField field, CaseDays days, boolean printed) {
        this.field = field;
        this.days = days;
        this.printed = printed;
    }

    /** Why the value is refused, if it is. */
    Optional<String> objection(@Nullable Object value) {
        if (value == null || isEmpty(value)) {
            return field.required() ? Optional.of(field.name() + " wajib diisi") : Optional.empty();
        }
        return tooEarly().or(() -> ofItsKind(value));
    }

    /** Nobody can know yet what is filled in, such as who came to a hearing of tomorrow. */
    private Optional<String> tooEarly() {
        return field.days().filledSince().stream()
                .filter(mark -> days.day(mark).filter(days.today()::isBefore).isPresent())
                .findFirst()
                .flatMap(mark -> refused("baru dapat diisi sejak " + days.inWords(mark)));
    }

    private Optional<String> ofItsKind(Object value) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(value);
            case "number", FormField.COMPUTED -> number(value);
            case "checkbox" -> value instanceof Boolean ? Optional.empty() : refused("harus ya atau tidak");
            case "radio", "select" -> choice(value);
            case "checklist", "taglist" -> choices(value);
            case "datetime" -> new DateCheck(field, days).objection(value);
            default -> Optional.empty();
        };
    }

    /** Nothing, an empty text or list, or a box that must be ticked and is not. */
    boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || field.type().equals("checkbox") && field.required() && Boolean.FALSE.equals(value);
    }

    private Optional<String> text(Object value) {
        if (!(value instanceof String text)) {
            return refused("harus berupa teks");
        }
        Integer most = field.maxLength();
        int longest = most != null ? most : field.type().equals("textfield") ? TEXT_LENGTH : LONG_TEXT_LENGTH;
        int length = text.codePointCount(0, text.length());
        if (length > longest || text.length() > LONG_TEXT_LENGTH) {
            return refused("paling panjang " + longest + " huruf, sekarang " + length);
        }
        if (field.minLength() != null && length < field.minLength()) {
            return refused("paling pendek " + field.minLength() + " huruf");
        }
        if (field.pattern() != null && !PatternCheck.fits(text, field.pattern())) {
            return Optional.of(
                    field.patternMessage() == null
                            ? field.name() + " tidak sesuai bentuk yang diminta"
                            : field.name() + ": " + field.patternMessage().replaceFirst("\\.$", ""));
        }
        return printed ? PrintableText.firstUnprintable(text).flatMap(this::unprintable) : Optional.empty();
    }

    /** With its number, for it may be one that this screen cannot show either. */
    private Optional<String> unprintable(String letter) {
        return refused("memuat huruf %s(U+%04X), yang tidak dapat dicetak di surat: ganti dengan huruf Latin"
                .formatted(isShown(letter) ? "“" + letter + "” " : "", letter.codePointAt(0)));
    }

    private static boolean isShown(String letter) {
        return switch (Character.getType(letter.codePointAt(0))) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private Optional<String> number(Object value) {
        if (value instanceof String) {
            return refused(
                    "harus berupa angka, paling banyak %d angka; ribuan boleh dengan titik, pecahan dengan koma: 1.500.000,50"
                            .formatted(EnteredNumber.MOST_DIGITS));
        }
        if (!(value instanceof Number) || value instanceof Double real && !Double.isFinite(real)) {
            return refused("harus berupa angka");
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (number.stripTrailingZeros().precision() > EnteredNumber.MOST_DIGITS) {
            return refused("paling banyak %d angka".formatted(EnteredNumber.MOST_DIGITS));
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return refused("paling kecil " + field.min());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return refused("paling besar " + field.max());
        }
        // 1e999999999 is short, and written out it fills the memory
        if (Math.abs((long) number.scale()) > NUMBER_LENGTH) {
            return refused("terlalu besar atau terlalu banyak angka di belakang koma");
        }
        Integer digits = field.decimalDigits();
        if (digits != null && number.stripTrailingZeros().scale() > digits) {
            return refused(
                    digits == 0 ? "harus bilangan bulat" : "paling banyak " + digits + " angka di belakang koma");
        }
        return Optional.empty();
    }

    private Optional<String> choice(Object value) {
        boolean simple = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (!simple || value.toString().length() > TEXT_LENGTH) {
            return refused("bukan salah satu pilihan");
        }
        boolean free = field.choices().isEmpty() && field.choicesKey() == null;
        return free || field.choices().contains(value.toString())
                ? Optional.empty()
                : refused("bukan salah satu pilihan");
    }

    private Optional<String> choices(Object value) {
        if (!(value instanceof List<?> chosen)) {
            return refused("harus berupa daftar pilihan");
        }
        if (chosen.size() > MOST_CHOICES || new HashSet<>(chosen).size() < chosen.size()) {
            return refused("memuat pilihan yang sama dua kali atau terlalu banyak");
        }
        return chosen.stream().flatMap(one -> choice(one).stream()).findFirst();
    }

    private Optional<String> refused(String reason) {
        return Optional.of(field.name() + " " + reason);
    }
}
