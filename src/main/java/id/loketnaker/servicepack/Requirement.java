package id.loketnaker.servicepack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One paper that the service standard asks the applicant for.
 *
 * @param name also tells it from the others of the standard
 * @param condition when it is asked for, if not always
 * @param types of files that it may come as
 */
public record Requirement(
        String name, boolean obligatory, @Nullable String condition, Set<DocumentType> types) {

    /** The result of a decision table that chooses among them. */
    public static final String CHOSEN = "persyaratan";

    /** Of {@link #name}. */
    public static final int LONGEST_NAME = 500;

    public Requirement {
        types = Collections.unmodifiableSet(EnumSet.copyOf(types)); // told in the same order everywhere
    }
}
