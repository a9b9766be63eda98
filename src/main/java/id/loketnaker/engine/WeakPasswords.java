package id.loketnaker.engine;

import java.util.List;

/** Passwords of former versions that the rules of this one would refuse. Their users go on logging in. */
public interface WeakPasswords {

    /** Whether there are rules; there are none in the demonstration. */
    boolean areRuled();

    /** Whose is known to be weak, by user id. */
    List<String> users();
}
