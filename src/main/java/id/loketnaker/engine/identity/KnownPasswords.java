package id.loketnaker.engine.identity;

import java.util.List;
import java.util.Locale;

/** Passwords that everybody tries first. */
final class KnownPasswords {

    static final List<String> WORDS = List.of(
            "demo", "admin", "administrator", "password", "camunda", "loketnaker", "rahasia", "changeme", "ganti");

    private KnownPasswords() {}

    /** Also with digits and signs around or within. */
    static boolean has(String password) {
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return WORDS.stream().anyMatch(letters::equals);
    }
}
