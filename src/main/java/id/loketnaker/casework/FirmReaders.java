package id.loketnaker.casework;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whose register of firms and unions somebody may see and keep: that of their office, when a service whose cases they
 * may see asks for a firm or union.
 */
@Component
class FirmReaders {

    private final CaseReaders readers;
    private final Services services;

    FirmReaders(CaseReaders readers, Services services) {
        this.readers = readers;
        this.services = services;
    }

    /**
     * By name.
     *
     * @throws NotTheirsException for those who may see no case
     */
    List<Office> offices() {
        Sight sight = readers.sight();
        return services.of(sight.all()).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .filter(ServicePack::beginsWithFirms)
                .map(ServicePack::office)
                .distinct()
                .sorted(Comparator.comparing(Office::name))
                .toList();
    }

    /**
     * One of {@link #offices()}.
     *
     * @throws UnknownException when it is not theirs
     */
    Office office(String id) {
        return offices().stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Daftar perusahaan kantor " + id + " tidak ditemukan."));
    }
}
