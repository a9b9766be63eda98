package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FieldPattern;
import org.camunda.bpm.engine.BadUserRequestException;

/** Whether a text has the form that a field asks for. */
final class PatternCheck {

    private PatternCheck() {}

    /**
     * @throws BadUserRequestException when that takes too long, or the pattern of an earlier form would be refused
     *     today
     */
    static boolean fits(String text, String pattern) {
        try {
            return FieldPattern.of(pattern).fits(text);
        } catch (FieldPattern.UnusableException unbounded) {
            throw new BadUserRequestException("Pola \"%s\" tidak dihitung: %s. Minta pemilik proses menyederhanakannya."
                    .formatted(
                            pattern.length() > 60 ? pattern.substring(0, 60) + "…" : pattern, unbounded.getMessage()));
        }
    }
}
