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
 * @param types of files that it may come as; none for what is no paper: that the applicant comes in person
 */
public record Requirement(
        String name, boolean obligatory, @Nullable String condition, Set<DocumentType> types) {

    /** Whether something is brought for it that can be put among the papers of a case. */
    public boolean isPaper() {
        return !types.isEmpty();
    }

    /** The result of a decision table that chooses among them. */
    public static final String CHOSEN = "persyaratan";

    /** Of {@link #name}. */
    public static final int LONGEST_NAME = 500;

    public Requirement {
        EnumSet<DocumentType> sorted = EnumSet.noneOf(DocumentType.class); // told in the same order everywhere
        sorted.addAll(types);
        types = Collections.unmodifiableSet(sorted);
    }
}
