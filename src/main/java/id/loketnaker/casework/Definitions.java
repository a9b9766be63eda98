package id.loketnaker.casework;

import java.util.Optional;

/** The versions of processes, as far as the present user may see them. */
public interface Definitions {

    /** The office that a version belongs to; nothing when there is none, or none of an office of theirs. */
    Optional<String> officeOf(String definitionId);

    /**
     * Whether they may start a case of it.
     *
     * @throws NotTheirsException when their role does not
     */
    void checkStart(String definitionId);
}
