package id.loketnaker.engine.identity;

import id.loketnaker.engine.CannotStartException;
import java.util.Locale;

/** What the password of the first administrator must be. */
final class AdministratorPassword {

    private AdministratorPassword() {}

    /**
     * @throws CannotStartException with the remedy, which stops the application
     */
    static void check(String id, String password) {
        if (id.isBlank() || password.isBlank()) {
            throw new CannotStartException("Administrator pertama belum ditentukan. Isi LOKETNAKER_ADMIN_ID dan"
                    + " LOKETNAKER_ADMIN_PASSWORD, atau jalankan dengan profil demo untuk mencoba.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean guessable = KnownPasswords.has(password) || lower.contains(id.toLowerCase(Locale.ROOT));
        if (password.length() < PasswordRules.SHORTEST || guessable) {
            throw new CannotStartException(
                    "LOKETNAKER_ADMIN_PASSWORD terlalu mudah ditebak: paling pendek " + PasswordRules.SHORTEST
                            + " huruf, bukan kata sandi bawaan, dan tidak memuat LOKETNAKER_ADMIN_ID.");
        }
    }
}
