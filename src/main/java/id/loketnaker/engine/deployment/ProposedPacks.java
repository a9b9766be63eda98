package id.loketnaker.engine.deployment;

import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/** What proposals ask of this engine. Whoever agrees to one has no right to deploy; the application does it. */
@Component
class ProposedPacks implements PacksInForce {

    private static final int LONGEST_NAME = 255;

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final LatestPacks latest;
    private final ChangeNews news;
    private final ServicePackReader reader = new ServicePackReader();

    ProposedPacks(
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            IdentityService identity,
            LatestPacks latest,
            ChangeNews news) {
        this.engine = engine;
        this.repository = repository;
        this.identity = identity;
        this.latest = latest;
        this.news = news;
    }

    @Override
    public List<PackFiles> of(String office) {
        return asApplication(() -> engine.getCommandExecutorTxRequired().execute(context -> latest.of(office)));
    }

    @Override
    public PackFiles before(Proposal proposal) {
        String base = proposal.baseDeployment();
        return base == null
                ? new PackFiles(proposal.office(), proposal.service(), new TreeMap<>())
                : engine.getCommandExecutorTxRequired()
                        .execute(context -> LatestPacks.filesOf(proposal.office(), proposal.service(), base));
    }

    @Override
    public Optional<String> deploymentOf(String office, String service) {
        return asApplication(
                () -> engine.getCommandExecutorTxRequired().execute(context -> latest.deploymentOf(office, service)));
    }

    @Override
    public String putInForce(Proposal proposal, PackFiles files) {
        return asApplication(() -> {
            tell(proposal, files);
            String name = proposal.reason();
            DeploymentBuilder builder = repository
                    .createDeployment()
                    .name(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                    .source(PackSource.ofProposal(proposal.number()))
                    .tenantId(files.officeId());
            files.content().forEach((file, bytes) -> builder.addInputStream(file, new ByteArrayInputStream(bytes)));
            return builder.deploy().getId();
        });
    }

    private void tell(Proposal proposal, PackFiles files) {
        PackFiles before =
                engine.getCommandExecutorTxRequired().execute(context -> latest.of(files.officeId(), files.key()));
        if (!before.content().isEmpty()) {
            news.tell(proposal, reader.readDeployed(before), reader.readDeployed(files));
        }
    }

    private <T> T asApplication(Supplier<T> action) {
        Authentication present = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return action.get();
        } finally {
            if (present != null) {
                identity.setAuthentication(present.getUserId(), present.getGroupIds(), present.getTenantIds());
            }
        }
    }
}
