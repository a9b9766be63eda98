package id.loketnaker.servicepack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a fragment asks of its caller, and answers: extension properties of its process, each a list of names.
 *
 * @param values any value, such as the title of a letter
 * @param roles roles of the office that calls, one or several
 * @param limits such as {@code 120 menit}, one for all or one for each of the roles
 * @param results what the caller may take back
 */
public record Parameters(Set<String> values, Set<String> roles, Set<String> limits, Set<String> results) {

    static final String VALUES = "masukan";
    static final String ROLES = "masukanPeran";
    static final String LIMITS = "masukanBatas";
    static final String RESULTS = "keluaran";

    /** Their names, all properties of a fragment's process. */
    public static final List<String> NAMES = List.of(VALUES, ROLES, LIMITS, RESULTS);

    /** What every fragment knows of its case, without being told by its caller. */
    public static final Set<String> OF_CASE = Set.of("layanan", "nomorPerkara", "pemohon");

    public static Parameters of(Diagram fragment) {
        return new Parameters(
                names(fragment, VALUES), names(fragment, ROLES), names(fragment, LIMITS), names(fragment, RESULTS));
    }

    /** All that has to be handed over. */
    public Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>(values);
        inputs.addAll(roles);
        inputs.addAll(limits);
        return inputs;
    }

    private static Set<String> names(Diagram fragment, String property) {
        return Diagram.listOf(fragment.process().property(property).orElse(""));
    }
}
