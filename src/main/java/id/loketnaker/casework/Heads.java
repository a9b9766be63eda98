package id.loketnaker.casework;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who leads an office or a unit: by the chain of superiors in {@code instansi.yaml}, not by the name of a role. The
 * same role may lead in one office and not in another.
 */
@Component
public class Heads {

    private final Services services;

    Heads(Services services) {
        this.services = services;
    }

    /** Whether somebody leads an office or a unit of theirs that has a service. */
    public boolean isHead(PresentUser user) {
        return !sight(user).isEmpty();
    }

    /** Whether somebody leads the office, or the unit of one of its services. */
    public boolean leads(PresentUser user, String office, String service) {
        return sight(user).includes(office, service);
    }

    /** What somebody leads: whole offices, and the services of units; nothing for who leads none. */
    Sight sight(PresentUser user) {
        List<ServicePack> near = services.of(user.offices());
        Set<String> whole = near.stream()
                .map(ServicePack::office)
                .filter(office -> roles(office, user).anyMatch(Heads::isHeadOfOffice))
                .map(Office::id)
                .collect(Collectors.toSet());
        Map<String, Set<String>> some = near.stream()
                .filter(pack -> !whole.contains(pack.office().id()))
                .filter(pack -> leadsUnitOf(pack, user))
                .collect(Collectors.groupingBy(
                        pack -> pack.office().id(), Collectors.mapping(ServicePack::key, Collectors.toSet())));
        return new Sight(whole, some);
    }

    /** The roles of the office that lead it or one of its units. */
    public static List<Role> of(Office office) {
        return office.roles().stream()
                .filter(role -> isHeadOfOffice(role)
                        || office.units().stream().anyMatch(unit -> isHeadOf(unit.id(), role, office)))
                .toList();
    }

    static boolean leadsUnitOf(ServicePack pack, PresentUser user) {
        return roles(pack.office(), user)
                .anyMatch(role -> isHeadOf(pack.standard().unit(), role, pack.office()));
    }

    static Stream<Role> roles(Office office, PresentUser user) {
        return user.roles().stream().flatMap(group -> office.role(group).stream());
    }

    static boolean isHeadOfOffice(Role role) {
        return role.superior() == null;
    }

    /**
     * Somebody of the unit is below, and the superior stands outside the unit; or that superior is the head of the
     * office, for who leads several units at once.
     */
    static boolean isHeadOf(String unit, Role role, Office office) {
        boolean leadsSomebody = office.roles().stream()
                .anyMatch(member -> unit.equals(member.unit())
                        && office.superiorsOf(member.id()).contains(role));
        return leadsSomebody
                && office.role(String.valueOf(role.superior()))
                        .filter(superior ->
                                isHeadOfOffice(superior) || unit.equals(role.unit()) && !unit.equals(superior.unit()))
                        .isPresent();
    }
}
