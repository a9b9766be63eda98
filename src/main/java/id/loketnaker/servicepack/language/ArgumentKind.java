package id.loketnaker.servicepack.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** What a word of the vocabulary takes. A literal is looked at; what a variable holds is known only when the case runs. */
enum ArgumentKind {
    EXECUTION("kata execution", "execution") {
        @Override
        boolean takes(Expression.Argument argument) {
            return argument.text().equals("execution");
        }
    },
    AMOUNT("bilangan bulat lebih dari 0", "jumlah") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isText()
                    && (!argument.isNumber() || argument.text().matches("[1-9][0-9]{0,4}"));
        }
    },
    PERCENT("bilangan bulat 1 sampai 100", "persen") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isText()
                    && (!argument.isNumber() || argument.text().matches("[1-9][0-9]?|100"));
        }
    },
    /** Of a fragment, as its caller wrote it. */
    LIMIT("batas dari masukanBatas", "batas") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isNumber() && (!argument.isText() || LimitText.isValid(argument.unquoted()));
        }
    },
    TEXT("teks dari formulir", "teks") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isNumber();
        }
    },
    /** Roles or limits with commas between them. */
    LIST("daftar dari masukan potongan", "daftar") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isNumber();
        }
    },
    NUMBER("bilangan", "jumlah") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isText();
        }
    },
    DATE("tanggal dari formulir", "tanggal") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isNumber() && (!argument.isText() || isDate(argument.unquoted()));
        }
    },
    TIME("jam dari formulir", "jam") {
        @Override
        boolean takes(Expression.Argument argument) {
            return !argument.isNumber() && (!argument.isText() || isTime(argument.unquoted()));
        }
    },
    NAME("id dalam tanda kutip", "'id'") {
        @Override
        boolean takes(Expression.Argument argument) {
            return argument.isText() && !argument.unquoted().isBlank();
        }
    };

    private final String words;
    private final String sample;

    ArgumentKind(String words, String sample) {
        this.words = words;
        this.sample = sample;
    }

    abstract boolean takes(Expression.Argument argument);

    String words() {
        return words;
    }

    String sample() {
        return sample;
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
