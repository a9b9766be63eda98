package id.loketnaker.casework;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose cases somebody may search and open, running and ended: officials those of the services of their roles, the
 * head of a unit those of the unit too, the head of an office and managers those of the office, administrators all.
 */
@Component
public class CaseReaders {

    private final WhoIsPresent present;
    private final Offices offices;
    private final Services services;

    CaseReaders(WhoIsPresent present, Offices offices, Services services) {
        this.present = present;
        this.offices = offices;
        this.services = services;
    }

    /**
     * What the present user may see.
     *
     * @throws NotTheirsException when that is nothing, also for nobody
     */
    public Sight sight() {
        PresentUser user = present.user().orElseThrow(CaseReaders::refused);
        if (!user.isConfined()) {
            return new Sight(user.isAdministrator() ? Set.copyOf(offices.all()) : Set.copyOf(user.offices()), Map.of());
        }
        List<ServicePack> near = services.of(user.offices());
        Set<String> whole = near.stream()
                .map(ServicePack::office)
                .filter(office -> Heads.roles(office, user).anyMatch(Heads::isHeadOfOffice))
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

    private static boolean isTheirs(ServicePack pack, PresentUser user) {
        Set<String> working = new TreeSet<>(pack.taskRoles());
        working.addAll(pack.diagram().starterRoles());
        return Heads.leadsUnitOf(pack, user)
                || Heads.roles(pack.office(), user).anyMatch(role -> working.contains(role.id()));
    }

    private static NotTheirsException refused() {
        return new NotTheirsException("Perkara hanya untuk petugas layanannya, atasannya, dan manajer kantor itu.");
    }
}
