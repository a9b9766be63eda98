package id.loketnaker.engine;

import id.loketnaker.casework.Services;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The services of each office as they are deployed now: their names, roles, steps and hours. What was found is
 * remembered for ten seconds. The caller must have asked whether the user may see the office.
 */
@Service
public class OfficeServices implements Services {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private record Found(Instant at, List<ServicePack> packs) {}

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;
    private final Clock clock;
    private volatile @Nullable Found found;

    OfficeServices(ProcessEngineConfigurationImpl engine, DeployedPacks packs, Clock clock) {
        this.engine = engine;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public List<ServicePack> of(Collection<String> offices) {
        return all().stream()
                .filter(pack -> offices.contains(pack.office().id()))
                .toList();
    }

    @Override
    public int offices(String service) {
        return (int) all().stream().filter(pack -> pack.key().equals(service)).count();
    }

    /** The latest version of every service of every office, read anew. */
    public List<ServicePack> inForce() {
        return engine.getCommandExecutorTxRequired().execute(OfficeServices::latest).stream()
                .filter(definition -> !FileNames.isOfFragment(definition.getResourceName()))
                .map(definition -> packs.of(definition.getId()))
                .sorted((a, b) -> a.standard().name().compareTo(b.standard().name()))
                .toList();
    }

    private List<ServicePack> all() {
        Instant now = clock.instant();
        Found known = found;
        if (known == null || known.at.isAfter(now) || known.at.plus(REMEMBERED).isBefore(now)) {
            known = new Found(now, inForce());
            found = known;
        }
        return known.packs;
    }

    private static List<ProcessDefinition> latest(CommandContext context) {
        return context.runWithoutAuthorization(() -> {
            boolean restricted = context.isTenantCheckEnabled();
            context.disableTenantCheck();
            try {
                return context.getProcessDefinitionManager()
                        .findProcessDefinitionsByQueryCriteria(
                                (ProcessDefinitionQueryImpl) new ProcessDefinitionQueryImpl().latestVersion(), null);
            } finally {
                if (restricted) {
                    context.enableTenantCheck();
                }
            }
        });
    }
}
