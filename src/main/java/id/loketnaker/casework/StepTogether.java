package id.loketnaker.casework;

import java.util.Optional;

/** Knows whether what happens now was entered once for many cases. */
public interface StepTogether {

    /** Id of what was entered; nothing where somebody works on one case. */
    Optional<String> current();
}
