package id.loketnaker.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The number by which the state knows a person (UU 23/2006, article 1 number 12), as sixteen digits.
 *
 * @param digits without anything between them
 */
public record Nik(String digits) {

    private static final String FORM = "[0-9]{16}";

    /** @throws IllegalArgumentException when it is none */
    public Nik {
        if (!digits.matches(FORM)) {
            throw new IllegalArgumentException("no NIK");
        }
    }

    /** Whether somebody typed one, with whatever between the digits. */
    public static boolean isMeantBy(@Nullable String typed) {
        return plain(typed).matches(FORM);
    }

    /** @throws IllegalArgumentException when it is none */
    public static Nik of(@Nullable String typed) {
        return new Nik(plain(typed));
    }

    private static String plain(@Nullable String typed) {
        return Objects.toString(typed, "").replaceAll("[ .-]", "");
    }

    /** Nobody reads it in a log. */
    @Override
    public String toString() {
        return "NIK";
    }
}
