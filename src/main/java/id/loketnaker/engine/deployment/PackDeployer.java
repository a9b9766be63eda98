package id.loketnaker.engine.deployment;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ReadFolder;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys every sound pack of the folder whole, as one deployment of its office, before the application answers
 * anybody. One that is not sound keeps no other from it: it is left out, and its last version stays in force. A pack
 * whose content was deployed before is left alone, also when a process owner has deployed a later version from
 * Camunda Modeler; one that would take back what was changed from Modeler is left out unless told otherwise.
 */
@Component
public class PackDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PackDeployer.class);

    private final RepositoryService repository;
    private final PackLocation location;
    private final OfficeDirectory offices;
    private final OfficeServices services;
    private final OfficeIdentities identities;
    private final LeftOutPacks leftOut;
    private final FolderAndModeler folderAndModeler;
    private final Set<String> replaced;

    PackDeployer(
            RepositoryService repository,
            @Value("${loketnaker.packs:classpath:/processes/}") String location,
            OfficeDirectory offices,
            OfficeServices services,
            OfficeIdentities identities,
            LeftOutPacks leftOut,
            FolderAndModeler folderAndModeler,
            @Value("${loketnaker.packs-replace:}") Set<String> replaced) {
        this.repository = repository;
        this.location = PackLocation.of(location);
        this.offices = offices;
        this.services = services;
        this.identities = identities;
        this.leftOut = leftOut;
        this.folderAndModeler = folderAndModeler;
        this.replaced = replaced;
    }

    /**
     * @throws InvalidServicePackException with all findings in all packs, when none is sound and none was deployed
     *     before: an application without any service would answer nobody
     */
    @Override
    public void afterSingletonsInstantiated() {
        List<ServicePack> inForce = services.inForce();
        ReadFolder folder = new ServicePackReader().readSound(location.packs(), inForce);
        if (folder.packs().isEmpty() && inForce.isEmpty()) {
            throw new InvalidServicePackException(folder.findings());
        }
        leftOut.leaveOut(folder.findings());
        List<ServicePack> packs = known(folder.packs());
        List<String> deployed = new ArrayList<>();
        packs.stream()
                .filter(pack -> folderAndModeler.isChanged(pack.files()) && mayReplace(pack.files()))
                .forEach(pack -> {
                    offices.welcome(pack);
                    deployed.add(deploy(pack.files()));
                });
        services.inForce()
                .forEach(offices::welcome); // also what was deployed from Modeler since, and what this version adds
        LOG.info("{} paket layanan, {} dipasang baru: {}", packs.size(), deployed.size(), deployed);
    }

    /** Without the offices that are taken for another one. */
    private List<ServicePack> known(List<ServicePack> packs) {
        List<ServicePack> known = new ArrayList<>(packs);
        while (!known.isEmpty()) {
            try {
                identities.setTo(known);
                return known;
            } catch (InvalidServicePackException taken) {
                Set<String> offices =
                        taken.findings().stream().map(Finding::office).collect(Collectors.toSet());
                leftOut.leaveOut(taken.findings());
                known.removeIf(pack -> offices.contains(pack.office().id()));
            }
        }
        return known;
    }

    /** Whether nothing that was changed from Modeler is lost, or somebody said that it may be. */
    private boolean mayReplace(PackFiles files) {
        List<Finding> lost = folderAndModeler.lost(files);
        boolean told = replaced.contains(files.id()) || replaced.contains("*");
        if (told) {
            lost.forEach(each -> LOG.warn(
                    "Digantikan isi folder untuk perkara baru: {} › {} ({})",
                    each.pack(),
                    each.file(),
                    each.problem()));
        } else {
            leftOut.keepNewer(lost);
        }
        return told || lost.isEmpty();
    }

    private String deploy(PackFiles files) {
        DeploymentBuilder builder = repository
                .createDeployment()
                .name(files.id())
                .source(PackSource.of(files))
                .tenantId(files.officeId());
        files.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        builder.deploy();
        return files.id();
    }
}
