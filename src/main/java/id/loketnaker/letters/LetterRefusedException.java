package id.loketnaker.letters;

import org.jspecify.annotations.Nullable;

/** A letter cannot be made as things are. The message says in Indonesian why, and what to do. */
public class LetterRefusedException extends RuntimeException {

    public LetterRefusedException(String message) {
        this(message, null);
    }

    LetterRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
