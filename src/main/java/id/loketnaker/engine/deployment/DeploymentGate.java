package id.loketnaker.engine.deployment;

import id.loketnaker.proposals.Approvals;
import id.loketnaker.proposals.NewProposal;
import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.KeptFragments;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets only whole and sound packs into the engine. What a process owner deploys from Camunda Modeler alone, one diagram
 * or one form, is completed with the other files of the pack's last deployment.
 */
@Component
class DeploymentGate {

    private final ServicePackReader reader = new ServicePackReader();
    private final LatestPacks latest;
    private final PackCompletion completion;
    private final OfficeIdentities identities;
    private final Approvals approvals;
    private final Proposals proposals;
    private final ObjectProvider<OfficeDirectory> offices; // made with the engine, which is built with this

    DeploymentGate(
            LatestPacks latest,
            PackCompletion completion,
            OfficeIdentities identities,
            Approvals approvals,
            Proposals proposals,
            ObjectProvider<OfficeDirectory> offices) {
        this.latest = latest;
        this.completion = completion;
        this.identities = identities;
        this.approvals = approvals;
        this.proposals = proposals;
        this.offices = offices;
    }

    /**
     * @param again a former version as it was, with nothing of those that came after it
     * @return keys of the fragments that are those of the last version
     * @throws org.camunda.bpm.engine.ParseException with file, element and remedy, when the pack is not sound
     * @throws AuthorizationException when the user belongs to another office
     */
    Set<String> admit(DeploymentEntity deployment, @Nullable Authentication authentication, boolean again) {
        ServicePack sound = sound(deployment, authentication, again);
        PackFiles pack = sound.files();
        complete(deployment, pack);
        if (authentication != null || PackSource.isProposal(deployment.getSource())) {
            welcome(sound);
        }
        return KeptFragments.between(latest.of(pack.officeId(), pack.key()), pack);
    }

    /**
     * Whether what this user sends is not in force at once: others have to agree, or its scenarios are played first.
     */
    boolean isProposed(DeploymentEntity deployment, @Nullable Authentication authentication) {
        return authentication != null
                && deployment.getTenantId() != null
                && approvals.of(deployment.getTenantId()) != Approvals.Approval.DIRECT;
    }

    /**
     * Takes the pack in as a proposal; nothing of it is in force.
     *
     * @return its number
     * @throws org.camunda.bpm.engine.ParseException as {@link #admit}, and when all of it is in force already
     */
    long propose(DeploymentEntity deployment, Authentication authentication, boolean again) {
        ServicePack sound = sound(deployment, authentication, again);
        PackFiles pack = sound.files();
        if (latest.of(pack.officeId(), pack.key()).isSameAs(pack)) {
            throw new DeploymentRefusedException(new Finding(
                    pack.id(), pack.key() + ".bpmn", null, "Isinya sama dengan versi yang berlaku", "ubah dahulu"));
        }
        return proposals.file(new NewProposal(
                pack,
                sound.standard().name(),
                sound.scenarios().size(),
                Objects.requireNonNullElse(deployment.getSource(), "REST"),
                latest.deploymentOf(pack.officeId(), pack.key()).orElse(null),
                Objects.requireNonNullElse(deployment.getName(), pack.key()),
                authentication.getUserId()));
    }

    private ServicePack sound(DeploymentEntity deployment, @Nullable Authentication authentication, boolean again) {
        DeployingOffice.check(deployment, authentication);
        refuseOwnNames(deployment, authentication);
        boolean fromFolder = authentication == null && PackSource.isFolder(deployment.getSource());
        PackFiles pack = fromFolder ? ofFolder(deployment) : whole(deployment, again);
        ServicePack sound = fromFolder ? read(pack, List.of()) : beside(pack);
        if (authentication != null && !again) {
            new NewerChanges(changeBy(deployment)).areMeant(deployment.getName());
        }
        return sound;
    }

    /**
     * The deployment in force, when it has all that is to be deployed; who may not deploy is not told.
     *
     * @throws DeploymentRefusedException when nothing says which pack the files belong to
     * @throws AuthorizationException when the user belongs to another office
     */
    Optional<String> inForceAlready(DeploymentEntity deployment, @Nullable Authentication authentication) {
        if (authentication == null) {
            return Optional.empty();
        }
        DeployingOffice.check(deployment, authentication);
        SentChange change = changeBy(deployment);
        return change.isNone(completion.of(change)) ? Optional.ofNullable(change.deploymentId()) : Optional.empty();
    }

    /** The folder's packs were checked together before any of them came here. */
    private ServicePack beside(PackFiles pack) {
        ServicePack sound = read(pack, latest.neighboursOf(pack));
        List<Finding> findings = identities.admit(sound);
        if (!findings.isEmpty()) {
            throw new DeploymentRefusedException(new InvalidServicePackException(findings));
        }
        return sound;
    }

    private ServicePack read(PackFiles pack, List<ServicePack> neighbours) {
        try {
            return reader.readBeside(pack, neighbours);
        } catch (InvalidServicePackException unsound) {
            throw new DeploymentRefusedException(unsound);
        }
    }

    /** Roles that are new in the pack, and who may start it now; a process owner has no grants to write these. */
    private void welcome(ServicePack pack) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            offices.getObject().welcome(pack);
            return null;
        });
    }

    private static PackFiles ofFolder(DeploymentEntity deployment) {
        String key = deployment.getName().substring(deployment.getName().indexOf('/') + 1);
        return new PackFiles(deployment.getTenantId(), key, SentFiles.of(deployment));
    }

    private PackFiles whole(DeploymentEntity deployment, boolean again) {
        if (again || PackSource.isProposal(deployment.getSource())) {
            return PackFiles.deployed(deployment.getTenantId(), SentFiles.of(deployment));
        }
        SentChange change = changeBy(deployment);
        return PackArchive.SOURCE.equals(deployment.getSource()) ? completion.ofWhole(change) : completion.of(change);
    }

    private SentChange changeBy(DeploymentEntity deployment) {
        return latest.changedBy(deployment.getTenantId(), SentFiles.of(deployment));
    }

    private static void complete(DeploymentEntity deployment, PackFiles pack) {
        Map<String, ResourceEntity> resources = new TreeMap<>();
        pack.content().forEach((name, bytes) -> {
            ResourceEntity resource = new ResourceEntity();
            resource.setName(name);
            resource.setBytes(bytes);
            resources.put(name, resource);
        });
        deployment.setResources(resources);
    }

    /** What is said to come from the folder would be taken for it at the next start; what was agreed to, for that. */
    private static void refuseOwnNames(DeploymentEntity deployment, @Nullable Authentication authentication) {
        String source = deployment.getSource();
        if (authentication != null && (PackSource.isFolder(source) || PackSource.isProposal(source))) {
            throw new DeploymentRefusedException(new Finding(
                    deployment.getTenantId(),
                    Objects.toString(deployment.getName(), "-"),
                    null,
                    "Nama sumber ini hanya untuk folder paket dan usulan yang disetujui",
                    "kosongkan deployment-source, atau tulis Camunda Modeler"));
        }
    }
}
