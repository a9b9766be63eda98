package id.loketnaker.letters;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case that a letter is about, as it stands now.
 *
 * @param values of its variables: texts, numbers, truth values, lists and maps
 * @param together what was entered once for many cases, where this is done as a part of it; the letters that they share
 *     have one number
 * @param actor who does it; null when the engine does it by itself
 * @param actorName full name, if the actor has one
 * @param actorRoles of the actor: who holds the role that signs is named on the letter
 */
public record LetterCase(
        RegisteredCase registered,
        ServicePack pack,
        Map<String, Object> values,
        @Nullable String together,
        @Nullable String actor,
        @Nullable String actorName,
        Set<String> actorRoles) {

    /** Name of the official who signs, when it is the actor. */
    @Nullable
    String signatory(String role) {
        return actorRoles.contains(role) ? actorName : null;
    }
}
