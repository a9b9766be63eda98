package id.loketnaker.tracking;

import id.loketnaker.casework.Offices;
import id.loketnaker.casework.Services;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The services that run, kept in memory: who of the public asks never waits for the engine. */
@Component
class PublishedServices {

    private final Services services;
    private final Offices offices;
    private volatile @Nullable List<ServicePack> known;

    PublishedServices(Services services, Offices offices) {
        this.services = services;
        this.offices = offices;
    }

    /** Of all offices, by the name of the service. */
    List<ServicePack> all() {
        List<ServicePack> packs = known;
        return packs == null ? refreshed() : packs;
    }

    Optional<ServicePack> find(String office, String service) {
        return all().stream()
                .filter(pack -> pack.office().id().equals(office) && pack.key().equals(service))
                .findFirst();
    }

    @Scheduled(fixedDelayString = "${loketnaker.public.refresh:PT20S}")
    void refresh() {
        refreshed();
    }

    private List<ServicePack> refreshed() {
        List<ServicePack> packs = List.copyOf(services.of(offices.all()));
        known = packs;
        return packs;
    }
}
