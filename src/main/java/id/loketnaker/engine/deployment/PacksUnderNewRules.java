package id.loketnaker.engine.deployment;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.engine.PacksToMend;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator, in the log of each start and on a page, which packs in force a rule of this version would
 * refuse. They were deployed from Modeler under a former version and go on running; only their next deployment has to
 * keep the rule.
 */
@Component
class PacksUnderNewRules implements PacksToMend {

    private static final Logger LOG = LoggerFactory.getLogger(PacksUnderNewRules.class);

    private final ServicePackReader reader = new ServicePackReader();
    private final OfficeServices services;
    private final LeftOutPacks leftOut;

    PacksUnderNewRules(OfficeServices services, LeftOutPacks leftOut) {
        this.services = services;
        this.leftOut = leftOut;
    }

    @Override
    public SortedMap<String, List<Finding>> leftOut() {
        return leftOut.byPack();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        refused().stream()
                .flatMap(refused -> refused.findings().stream())
                .forEach(finding -> LOG.warn(
                        "Paket ini tetap berjalan, tetapi tidak dapat dipasang lagi sebelum diperbaiki"
                                + " (Cockpit, Perlu dibenahi): {}",
                        finding));
    }

    @Override
    public List<Refused> refused() {
        return refused(services.inForce());
    }

    List<Refused> refused(List<ServicePack> packs) {
        return packs.stream()
                .map(pack -> new Refused(pack, findings(pack)))
                .filter(each -> !each.findings().isEmpty())
                .toList();
    }

    private List<Finding> findings(ServicePack pack) {
        try {
            reader.read(pack.files());
            return List.of();
        } catch (InvalidServicePackException unsound) {
            return unsound.findings();
        }
    }
}
