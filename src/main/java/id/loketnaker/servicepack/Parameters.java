package id.loketnaker.servicepack;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a fragment asks of its caller, and answers: extension properties of its process, each a list of names.
 *
 * @param values any value, such as the title of a letter
 * @param roles roles of the office that calls, one or several
 * @param limits such as {@code 120 menit}, one for all or one for each of the roles
 * @param results what the caller may take back
 * @param defaults texts for inputs that a caller leaves out; an empty one means nothing, and <code>${name}</code> the
 *     same as the input of that name
 */
public record Parameters(
        Set<String> values, Set<String> roles, Set<String> limits, Set<String> results, Map<String, String> defaults) {

    static final String VALUES = "masukan";
    static final String ROLES = "masukanPeran";
    static final String LIMITS = "masukanBatas";
    static final String RESULTS = "keluaran";

    /** Before the name of an input, the property that says what it is when nobody gives it. */
    private static final String DEFAULT = "baku.";

    private static final Pattern HANDED_ON = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    /** The names of the requirements that the case has to meet, a list to choose from. */
    public static final String REQUIREMENTS = "persyaratanPerkara";

    /** What every fragment knows of its case, without being told by its caller. */
    public static final Set<String> OF_CASE = Set.of("layanan", "nomorPerkara", "pemohon", REQUIREMENTS);

    public Parameters {
        defaults = Map.copyOf(defaults);
    }

    public static Parameters of(Diagram fragment) {
        return new Parameters(
                names(fragment, VALUES),
                names(fragment, ROLES),
                names(fragment, LIMITS),
                names(fragment, RESULTS),
                defaults(fragment));
    }

    /** Whether a property of a fragment's process says something of its parameters. */
    public static boolean isProperty(String name) {
        return List.of(VALUES, ROLES, LIMITS, RESULTS).contains(name) || name.startsWith(DEFAULT);
    }

    /** The input of its own that a fragment hands on by a text such as <code>${pemaraf}</code>. */
    public static Optional<String> handedOn(String text) {
        Matcher name = HANDED_ON.matcher(text.strip());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The inputs of the kind that the input is of: roles for a role. */
    public Set<String> ofTheKindOf(String input) {
        return Stream.of(roles, limits, values)
                .filter(kind -> kind.contains(input))
                .findFirst()
                .orElse(Set.of());
    }

    /** What a call hands over, with what the fragment says of all that it leaves out. */
    public Map<String, String> completed(Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(defaults);
        all.putAll(given);
        defaults.keySet().stream()
                .filter(name -> !given.containsKey(name))
                .forEach(name -> sameAs(name).ifPresent(other -> all.put(name, all.getOrDefault(other, ""))));
        return all;
    }

    /** The input that an input is the same as when a call leaves it out. */
    public Optional<String> sameAs(String input) {
        return handedOn(defaults.getOrDefault(input, ""));
    }

    /** All that may be handed over. */
    public Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>(values);
        inputs.addAll(roles);
        inputs.addAll(limits);
        return inputs;
    }

    /** What a caller has to hand over. */
    public Set<String> wanted() {
        Set<String> wanted = inputs();
        wanted.removeAll(defaults.keySet());
        return wanted;
    }

    private static Set<String> names(Diagram fragment, String property) {
        return Diagram.listOf(fragment.process().property(property).orElse(""));
    }

    private static Map<String, String> defaults(Diagram fragment) {
        Map<String, String> defaults = new HashMap<>();
        fragment.process().properties().forEach((name, value) -> {
            if (name.startsWith(DEFAULT)) {
                defaults.put(name.substring(DEFAULT.length()), value.strip());
            }
        });
        return defaults;
    }
}
