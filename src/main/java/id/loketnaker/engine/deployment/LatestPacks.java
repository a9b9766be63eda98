package id.loketnaker.engine.deployment;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The packs of an office as they were deployed last, to complete what is deployed alone. */
@Component
class LatestPacks {

    private static final String DIAGRAM = ".bpmn";

    private final DeployedPacks packs;

    LatestPacks(DeployedPacks packs) {
        this.packs = packs;
    }

    /** The other services of the office, as new cases of them start now. */
    List<ServicePack> neighboursOf(PackFiles pack) {
        return definitionsOf(pack.officeId()).stream()
                .filter(definition -> !definition.getKey().equals(pack.key()))
                .map(definition -> packs.of(definition.getId()))
                .toList();
    }

    /**
     * What these files change of the pack that they belong to: by the diagram, else the one pack that has files of
     * these names. A service that is new has no files yet.
     *
     * @throws DeploymentRefusedException when they belong to no pack, or to several
     */
    SentChange changedBy(String office, SortedMap<String, byte[]> sent) {
        TreeMap<String, ProcessDefinition> services = new TreeMap<>();
        definitionsOf(office).forEach(service -> services.put(service.getKey(), service));
        List<PackFiles> known =
                services.values().stream().map(LatestPacks::filesOf).toList();
        new FilesOfFragments(office, known).refuse(sent.keySet());
        SortedMap<String, byte[]> named = new DiagramNames(office, services.keySet()).corrected(sent);
        PackFiles pack = DiagramNames.in(named.keySet()).stream()
                .findFirst()
                .map(diagram -> ofKey(office, diagram.replace(DIAGRAM, ""), known))
                .orElseGet(() -> havingAll(office, named.keySet(), known));
        ProcessDefinition inForce = services.get(pack.key());
        return new SentChange(pack, inForce == null ? null : inForce.getDeploymentId(), named);
    }

    /** A service as it is deployed now, without files when it is new. */
    PackFiles of(String office, String key) {
        ProcessDefinition inForce =
                context().getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(key, office);
        return inForce == null ? new PackFiles(office, key, new TreeMap<>()) : filesOf(inForce);
    }

    /** What is in force of a service; nothing for one that is new. */
    Optional<String> deploymentOf(String office, String key) {
        return Optional.ofNullable(context()
                        .getProcessDefinitionManager()
                        .findLatestProcessDefinitionByKeyAndTenantId(key, office))
                .map(ProcessDefinition::getDeploymentId);
    }

    /** All services of an office as they are deployed now. */
    List<PackFiles> of(String office) {
        return definitionsOf(office).stream().map(LatestPacks::filesOf).toList();
    }

    private static PackFiles ofKey(String office, String key, List<PackFiles> known) {
        return known.stream()
                .filter(pack -> pack.key().equals(key))
                .findFirst()
                .orElseGet(() -> new PackFiles(office, key, new TreeMap<>()));
    }

    private static PackFiles havingAll(String office, Set<String> names, List<PackFiles> known) {
        List<PackFiles> owners = known.stream()
                .filter(pack -> pack.content().keySet().containsAll(names))
                .toList();
        String file = names.iterator().next();
        if (owners.isEmpty()) {
            throw refused(
                    office,
                    file,
                    "Berkas ini bukan bagian paket mana pun di kantor " + office,
                    "pasang bersama diagram (.bpmn) layanannya");
        }
        if (owners.size() > 1) {
            String keys = owners.stream().map(PackFiles::key).collect(Collectors.joining(", "));
            throw refused(
                    office,
                    file,
                    "Berkas dengan nama ini ada di beberapa paket: " + keys,
                    "pasang bersama diagram (.bpmn) layanan yang dimaksud");
        }
        return owners.get(0);
    }

    private static List<ProcessDefinition> definitionsOf(String office) {
        return context()
                .getProcessDefinitionManager()
                .findProcessDefinitionsByQueryCriteria(
                        (ProcessDefinitionQueryImpl) new ProcessDefinitionQueryImpl()
                                .tenantIdIn(office)
                                .latestVersion(),
                        null)
                .stream()
                .filter(definition -> !FileNames.isOfFragment(definition.getResourceName()))
                .toList();
    }

    static PackFiles filesOf(ProcessDefinition definition) {
        return filesOf(definition.getTenantId(), definition.getKey(), definition.getDeploymentId());
    }

    /** As they were deployed then; none when that was deleted since. */
    static PackFiles filesOf(String office, String key, String deploymentId) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        for (ResourceEntity resource : context().getResourceManager().findResourcesByDeploymentId(deploymentId)) {
            content.put(resource.getName(), Objects.requireNonNull(resource.getBytes()));
        }
        return new PackFiles(office, key, content);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }

    private static DeploymentRefusedException refused(String office, String file, String problem, String remedy) {
        return new DeploymentRefusedException(new Finding(office, file, null, problem, remedy));
    }
}
