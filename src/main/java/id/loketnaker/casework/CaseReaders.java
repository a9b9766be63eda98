package id.loketnaker.casework;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.engine.identity.Onlookers;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Whose cases somebody may search and open, running and ended: officials those of the services of their roles, the
 * head of a unit those of the unit too, the head of an office and managers those of the office, administrators all.
 */
@Component
public class CaseReaders {

    private final IdentityService identity;
    private final OfficeServices services;

    CaseReaders(IdentityService identity, OfficeServices services) {
        this.identity = identity;
        this.services = services;
    }

    /**
     * What the present user may see.
     *
     * @throws AuthorizationException when that is nothing, also for nobody
     */
    public Sight sight() {
        Authentication user = identity.getCurrentAuthentication();
        if (user == null) {
            throw refused();
        }
        if (!Onlookers.isConfined(user)) {
            return new Sight(offices(user), Map.of());
        }
        List<ServicePack> near = services.of(offices(user));
        Set<String> whole = near.stream()
                .map(ServicePack::office)
                .filter(office -> roles(office, user).anyMatch(role -> role.superior() == null))
                .map(Office::id)
                .collect(Collectors.toSet());
        Map<String, Set<String>> some = near.stream()
                .filter(pack -> !whole.contains(pack.office().id()))
                .filter(pack -> isTheirs(pack, user))
                .collect(Collectors.groupingBy(
                        pack -> pack.office().id(), Collectors.mapping(ServicePack::key, Collectors.toSet())));
        if (whole.isEmpty() && some.isEmpty()) {
            throw refused();
        }
        return new Sight(whole, some);
    }

    private Set<String> offices(Authentication user) {
        if (Onlookers.isAdministrator(user)) {
            return identity.createTenantQuery().list().stream()
                    .map(Tenant::getId)
                    .collect(Collectors.toSet());
        }
        return user.getTenantIds() == null ? Set.of() : Set.copyOf(user.getTenantIds());
    }

    private static boolean isTheirs(ServicePack pack, Authentication user) {
        Set<String> working = new TreeSet<>(pack.taskRoles());
        working.addAll(pack.diagram().starterRoles());
        return roles(pack.office(), user)
                .anyMatch(role ->
                        working.contains(role.id()) || isHeadOf(pack.standard().unit(), role, pack.office()));
    }

    private static Stream<Role> roles(Office office, Authentication user) {
        return Onlookers.rolesOf(user).stream().flatMap(group -> office.role(group).stream());
    }

    /** Its superior stands outside the unit, and somebody in it is below. */
    private static boolean isHeadOf(String unit, Role role, Office office) {
        return unit.equals(role.unit())
                && office.role(String.valueOf(role.superior()))
                        .map(superior -> !unit.equals(superior.unit()))
                        .orElse(true)
                && office.roles().stream()
                        .anyMatch(other -> role.id().equals(other.superior()) && unit.equals(other.unit()));
    }

    private static AuthorizationException refused() {
        return new AuthorizationException("Perkara hanya untuk petugas layanannya, atasannya, dan manajer kantor itu.");
    }

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

        /** Offices with anything to see. */
        Set<String> all() {
            Set<String> all = new TreeSet<>(offices);
            all.addAll(services.keySet());
            return all;
        }
    }
}
