package id.loketnaker.print;

import org.jspecify.annotations.Nullable;

/** A page cannot be printed as it is. The message says in Indonesian why, and what to mend. */
public class CannotPrintException extends RuntimeException {

    public CannotPrintException(String message) {
        this(message, null);
    }

    public CannotPrintException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
