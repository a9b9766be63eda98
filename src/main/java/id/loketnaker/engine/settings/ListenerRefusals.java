package id.loketnaker.engine.settings;

import id.loketnaker.letters.LetterRefusedException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Tells what a listener or a word of the vocabulary refuses as it was said: the engine wraps it into a sentence of its
 * own, which REST answers with 500. What a letter lacks is told as a form's refusal.
 */
final class ListenerRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (FormFieldValidationException | BadUserRequestException | AuthorizationException told) {
            throw told;
        } catch (RuntimeException failed) {
            throw refusal(failed);
        }
    }

    private static RuntimeException refusal(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof LetterRefusedException refused) {
                return new FormFieldValidationException("surat", refused.getMessage());
            }
            if (cause instanceof BadUserRequestException || cause instanceof AuthorizationException) {
                return (ProcessEngineException) cause;
            }
        }
        return failed;
    }
}
