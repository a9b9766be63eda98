package id.loketnaker.casework;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody may see.
 *
 * @param offices of which they may see all
 * @param services of other offices, by office
 */
public record Sight(Set<String> offices, Map<String, Set<String>> services) {

    public Sight {
        offices = Set.copyOf(offices);
        services = Map.copyOf(services);
    }

    public boolean includes(String office, String service) {
        return offices.contains(office)
                || services.getOrDefault(office, Set.of()).contains(service);
    }

    public boolean isEmpty() {
        return offices.isEmpty() && services.isEmpty();
    }

    /** Offices with anything to see. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(offices);
        all.addAll(services.keySet());
        return all;
    }
}
