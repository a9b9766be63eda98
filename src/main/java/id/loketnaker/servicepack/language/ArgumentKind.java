package id.loketnaker.servicepack.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

/**
 * What a word of the vocabulary takes. A literal is looked at; what a variable holds is known only when the case runs.
 */
enum ArgumentKind {
    EXECUTION("kata execution", "execution", argument -> argument.text().equals("execution")),
    AMOUNT("bilangan bulat lebih dari 0", "jumlah", numberOrValue("[1-9][0-9]{0,4}")),
    PERCENT("bilangan bulat 1 sampai 100", "persen", numberOrValue("[1-9][0-9]?|100")),
    /** Of a fragment, as its caller wrote it. */
    LIMIT("batas dari masukanBatas", "batas", textOrValue(LimitText::isValid)),
    TEXT("teks dari formulir", "teks", textOrValue(text -> true)),
    /** Roles or limits with commas between them. */
    LIST("daftar dari masukan potongan", "daftar", textOrValue(text -> true)),
    NUMBER("bilangan", "jumlah", argument -> !argument.isText()),
    DATE("tanggal dari formulir", "tanggal", textOrValue(ArgumentKind::isDate)),
    TIME("jam dari formulir", "jam", textOrValue(ArgumentKind::isTime)),
    NAME(
            "id dalam tanda kutip",
            "'id'",
            argument -> argument.isText() && !argument.unquoted().isBlank());

    private final String words;
    private final String sample;
    private final Predicate<Expression.Argument> taken;

    ArgumentKind(String words, String sample, Predicate<Expression.Argument> taken) {
        this.words = words;
        this.sample = sample;
        this.taken = taken;
    }

    boolean takes(Expression.Argument argument) {
        return taken.test(argument);
    }

    String words() {
        return words;
    }

    String sample() {
        return sample;
    }

    private static Predicate<Expression.Argument> numberOrValue(String pattern) {
        return argument ->
                !argument.isText() && (!argument.isNumber() || argument.text().matches(pattern));
    }

    private static Predicate<Expression.Argument> textOrValue(Predicate<String> text) {
        return argument -> !argument.isNumber() && (!argument.isText() || text.test(argument.unquoted()));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
