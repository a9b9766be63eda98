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
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys every sound pack of the folder whole, as one deployment of its office, before the application answers
 * anybody. One that is not sound keeps no other from it: it is left out, and its last version stays in force. A pack
 * whose content was deployed before is left alone, also when a process owner has deployed a later version from
 * Camunda Modeler.
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

    PackDeployer(
            RepositoryService repository,
            @Value("${loketnaker.packs:classpath:/processes/}") String location,
            OfficeDirectory offices,
            OfficeServices services,
            OfficeIdentities identities,
            LeftOutPacks leftOut) {
        this.repository = repository;
        this.location = PackLocation.of(location);
        this.offices = offices;
        this.services = services;
        this.identities = identities;
        this.leftOut = leftOut;
    }

    /**
     * @throws InvalidServicePackException with all findings in all packs, when none is sound and none was deployed
     *     before: an application without any service would answer nobody
     */
    @Override
    public void afterSingletonsInstantiated() {
        Set<String> inForce = services.inForce().stream().map(ServicePack::id).collect(Collectors.toSet());
        ReadFolder folder = new ServicePackReader().readSound(location.packs(), inForce);
        if (folder.packs().isEmpty() && inForce.isEmpty()) {
            throw new InvalidServicePackException(folder.findings());
        }
        leftOut.leaveOut(folder.findings());
        List<ServicePack> packs = known(folder.packs());
        List<String> deployed = new ArrayList<>();
        packs.stream().filter(pack -> isChanged(pack.files())).forEach(pack -> {
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

    private boolean isChanged(PackFiles files) {
        return repository
                .createDeploymentQuery()
                .deploymentName(files.id())
                .tenantIdIn(files.officeId())
                .orderByDeploymentTime()
                .desc()
                .list()
                .stream()
                .filter(deployment -> PackSource.isFolder(deployment.getSource()))
                .findFirst()
                .map(last -> !PackSource.of(files).equals(last.getSource()))
                .orElse(true);
    }

    private String deploy(PackFiles files) {
        if (isFromModeler(files)) {
            LOG.warn(
                    "{} berubah di folder; versi yang dipasang lewat Modeler digantikan untuk perkara baru",
                    files.id());
        }
        DeploymentBuilder builder = repository
                .createDeployment()
                .name(files.id())
                .source(PackSource.of(files))
                .tenantId(files.officeId());
        files.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        builder.deploy();
        return files.id();
    }

    /** Whether the version in use was deployed by a process owner, under whatever name. */
    private boolean isFromModeler(PackFiles files) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(files.key())
                .tenantIdIn(files.officeId())
                .latestVersion()
                .singleResult();
        return latest != null
                && !PackSource.isFolder(repository
                        .createDeploymentQuery()
                        .deploymentId(latest.getDeploymentId())
                        .singleResult()
                        .getSource());
    }
}
