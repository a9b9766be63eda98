package id.loketnaker.engine.deployment;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator, in the log of each start, which packs in force a rule of this version would refuse. They
 * were deployed from Modeler under a former version and go on running; only their next deployment has to keep the rule.
 */
@Component
class PacksUnderNewRules {

    private static final Logger LOG = LoggerFactory.getLogger(PacksUnderNewRules.class);

    private final ServicePackReader reader = new ServicePackReader();
    private final OfficeServices services;

    PacksUnderNewRules(OfficeServices services) {
        this.services = services;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        refused(services.inForce())
                .forEach(finding -> LOG.warn(
                        "Paket ini tetap berjalan, tetapi tidak dapat dipasang lagi sebelum diperbaiki: {}", finding));
    }

    List<String> refused(List<ServicePack> packs) {
        return packs.stream().flatMap(pack -> refusal(pack).stream()).toList();
    }

    private Optional<String> refusal(ServicePack pack) {
        try {
            reader.read(pack.files());
            return Optional.empty();
        } catch (InvalidServicePackException unsound) {
            return Optional.ofNullable(unsound.getMessage());
        }
    }
}
