package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.UndoneChanges;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the folder beside what runs of it, which process owners may have changed from Modeler since. */
@Component
class FolderAndModeler {

    private static final int MOST_TOLD = 5;

    private final RepositoryService repository;

    FolderAndModeler(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether the folder holds something else than when it was last deployed. */
    boolean isChanged(PackFiles folder) {
        return lastOfFolder(folder)
                .map(last -> !PackSource.of(folder).equals(last.getSource()))
                .orElse(true);
    }

    /** What was changed from Modeler and would be lost with the folder's files, a finding for each file. */
    List<Finding> lost(PackFiles folder) {
        ProcessDefinition inForce = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(folder.key())
                .tenantIdIn(folder.officeId())
                .latestVersion()
                .singleResult();
        if (inForce == null || isOfFolder(inForce)) {
            return List.of();
        }
        SortedMap<String, byte[]> then =
                lastOfFolder(folder).map(last -> files(last.getId())).orElseGet(TreeMap::new);
        return files(inForce.getDeploymentId()).entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), then.get(file.getKey())))
                .filter(file -> !Arrays.equals(file.getValue(), folder.content().get(file.getKey())))
                .filter(file -> then.containsKey(file.getKey()) || !FileNames.isShared(file.getKey()))
                .map(file -> finding(folder, file.getKey(), file.getValue(), then.get(file.getKey())))
                .toList();
    }

    private static Finding finding(PackFiles folder, String file, byte[] inForce, byte @Nullable [] then) {
        return new Finding(
                folder.id(),
                file,
                null,
                "diubah lewat Modeler, dan folder membawa isi lain"
                        + elements(inForce, folder.content().get(file), then),
                ("Yang dari Modeler tetap berlaku. Salin isinya ke folder (Cockpit, Deployments), atau jalankan satu kali"
                                + " dengan loketnaker.packs-replace=%s supaya isi folder yang berlaku.")
                        .formatted(folder.id()));
    }

    /** Of a diagram also what of it. */
    private static String elements(byte[] inForce, byte @Nullable [] folder, byte @Nullable [] then) {
        if (folder == null || then == null) {
            return "";
        }
        List<UndoneChanges.Undone> undone = UndoneChanges.between(inForce, folder, Map.of(1, then));
        return undone.isEmpty()
                ? ""
                : undone.stream()
                        .limit(MOST_TOLD)
                        .map(each -> each.element() + " " + each.briefly())
                        .collect(Collectors.joining("; ", " (akan hilang: ", undone.size() > MOST_TOLD ? "; …)" : ")"));
    }

    private Optional<Deployment> lastOfFolder(PackFiles files) {
        return repository
                .createDeploymentQuery()
                .deploymentName(files.id())
                .tenantIdIn(files.officeId())
                .orderByDeploymentTime()
                .desc()
                .list()
                .stream()
                .filter(deployment -> PackSource.isFolder(deployment.getSource()))
                .findFirst();
    }

    private boolean isOfFolder(ProcessDefinition version) {
        return PackSource.isFolder(repository
                .createDeploymentQuery()
                .deploymentId(version.getDeploymentId())
                .singleResult()
                .getSource());
    }

    private SortedMap<String, byte[]> files(String deploymentId) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (Resource resource : repository.getDeploymentResources(deploymentId)) {
            files.put(resource.getName(), ((ResourceEntity) resource).getBytes());
        }
        return files;
    }
}
