package id.loketnaker.casework;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Who stands above whom: the superiors of a role up to the head of the office, the managers of the office, and
 * administrators.
 */
@Component
public class Superiors {

    private final Services services;

    Superiors(Services services) {
        this.services = services;
    }

    /** Whether somebody may decide for those who have one of the roles in an office. */
    boolean isAbove(PresentUser user, String office, Collection<String> roles) {
        if (!user.isConfined()) {
            return user.isAdministrator() || user.offices().contains(office);
        }
        return user.offices().contains(office)
                && roles.stream()
                        .flatMap(role -> office(office).stream().flatMap(each -> each.superiorsOf(role).stream()))
                        .anyMatch(superior -> user.roles().contains(superior.id()));
    }

    /** The roles of an office that somebody decides for. */
    Set<String> rolesBelow(PresentUser user, Office office) {
        Set<String> below = new TreeSet<>();
        for (Role role : office.roles()) {
            if (isAbove(user, office.id(), List.of(role.id()))) {
                below.add(role.id());
            }
        }
        return below;
    }

    Optional<Office> office(String id) {
        return services.of(List.of(id)).stream().map(ServicePack::office).findFirst();
    }
}
