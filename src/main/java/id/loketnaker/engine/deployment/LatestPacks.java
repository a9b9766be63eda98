package id.loketnaker.engine.deployment;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * The pack that these files belong to, as it is deployed now: by the name of the diagram, which is the key of the
     * service, else by the one pack that has files of these names. A service that is new has no files yet.
     */
    PackFiles of(String office, Map<String, byte[]> files) {
        List<PackFiles> known = latestOf(office);
        refuseFragments(office, files.keySet(), known);
        List<String> diagrams = files.keySet().stream()
                .filter(name -> name.endsWith(DIAGRAM) && !FileNames.isOfFragment(name))
                .toList();
        if (diagrams.size() > 1) {
            throw refused(
                    office, diagrams.get(1), "Lebih dari satu diagram dipasang sekaligus", "pasang satu per satu");
        }
        if (diagrams.size() == 1) {
            return ofKey(office, diagrams.get(0).replace(DIAGRAM, ""));
        }
        return havingAll(office, files.keySet(), known);
    }

    private PackFiles ofKey(String office, String key) {
        ProcessDefinition definition =
                context().getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(key, office);
        return definition == null ? new PackFiles(office, key, new TreeMap<>()) : filesOf(definition);
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

    /** A fragment serves several packs, so it changes in the folder only, where all of them are checked with it. */
    private static void refuseFragments(String office, Set<String> names, List<PackFiles> known) {
        for (PackFiles pack : known) {
            for (String file : pack.content().keySet()) {
                String plain = file.substring(file.lastIndexOf('/') + 1);
                if (FileNames.isShared(file)
                        && names.contains(plain)
                        && !pack.content().containsKey(plain)) {
                    throw refused(
                            office,
                            plain,
                            "Berkas ini bagian dari potongan bersama yang dipakai " + pack.id(),
                            "ubah di folder bersama/, lalu jalankan ulang aplikasi");
                }
            }
        }
    }

    private static List<PackFiles> latestOf(String office) {
        return definitionsOf(office).stream().map(LatestPacks::filesOf).toList();
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

    private static PackFiles filesOf(ProcessDefinition definition) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        for (ResourceEntity resource :
                context().getResourceManager().findResourcesByDeploymentId(definition.getDeploymentId())) {
            content.put(resource.getName(), Objects.requireNonNull(resource.getBytes()));
        }
        return new PackFiles(definition.getTenantId(), definition.getKey(), content);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }

    private static DeploymentRefusedException refused(String office, String file, String problem, String remedy) {
        return new DeploymentRefusedException(new Finding(office, file, null, problem, remedy));
    }
}
