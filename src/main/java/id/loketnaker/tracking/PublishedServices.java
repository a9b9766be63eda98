package id.loketnaker.tracking;

import id.loketnaker.casework.Offices;
import id.loketnaker.casework.Services;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The services that run, kept in memory: who of the public asks never waits for the engine. */
@Component
public class PublishedServices {

    private static final Sweep SWEEP = new Sweep("Membaca layanan untuk halaman publik");

    private final Services services;
    private final Offices offices;
    private final Map<String, List<ServicePack>> known = new ConcurrentHashMap<>();

    PublishedServices(Services services, Offices offices) {
        this.services = services;
        this.offices = offices;
    }

    /** Of all offices, by the name of the office and of the service. */
    public List<ServicePack> all() {
        if (known.isEmpty()) {
            refresh();
        }
        return known.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((ServicePack pack) -> pack.office().name())
                        .thenComparing(pack -> pack.standard().name()))
                .toList();
    }

    public Optional<ServicePack> find(String office, String service) {
        if (known.isEmpty()) {
            refresh();
        }
        return known.getOrDefault(office, List.of()).stream()
                .filter(pack -> pack.key().equals(service))
                .findFirst();
    }

    /** Office by office: what cannot be read of one stays as it was. */
    @Scheduled(fixedDelayString = "${loketnaker.public.refresh:PT20S}")
    public void refresh() {
        List<String> all = offices.all();
        known.keySet().retainAll(all);
        Sweep.Due<String> once = last -> last == null ? all : List.of();
        SWEEP.through(once, office -> known.put(office, List.copyOf(services.of(List.of(office)))));
    }
}
