package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.casework.People;
import id.loketnaker.casework.Services;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.LocalMoments;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What offices and people are called, and what time it is there. */
@Component
class PackNames {

    private final Services services;
    private final People people;

    PackNames(Services services, People people) {
        this.services = services;
        this.people = people;
    }

    Optional<Office> office(String id) {
        return services.of(List.of(id)).stream().map(ServicePack::office).findFirst();
    }

    String officeName(String id) {
        return office(id).map(Office::name).orElse(id);
    }

    ZoneId zone(String office) {
        return office(office).map(Office::zone).orElse(ZoneOffset.UTC);
    }

    LocalMoments moments(String office) {
        return new LocalMoments(zone(office));
    }

    /** Nothing for nobody. */
    @Nullable
    String person(@Nullable String id) {
        return id == null ? null : people.of(List.of(id)).getOrDefault(id, People.NAMELESS);
    }

    Collection<Office> offices(Collection<String> ids) {
        return ids.isEmpty()
                ? Collections.emptyList()
                : services.of(ids).stream().map(ServicePack::office).distinct().toList();
    }
}
