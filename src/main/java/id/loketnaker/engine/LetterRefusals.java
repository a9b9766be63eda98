package id.loketnaker.engine;

import id.loketnaker.letters.LetterRefusedException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Tells why a letter could not be made as a form's refusal is told: the engine wraps what a listener throws into a sentence about
 * expressions, and REST would answer 500.
 */
final class LetterRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (FormFieldValidationException told) {
            throw told;
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof LetterRefusedException refused) {
                    throw new FormFieldValidationException("surat", refused.getMessage());
                }
            }
            throw failed;
        }
    }
}
