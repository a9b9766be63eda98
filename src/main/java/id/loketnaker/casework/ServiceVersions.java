package id.loketnaker.casework;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.Managers;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;

/** The pack behind a process definition that a manager looks at. */
@Service
public class ServiceVersions {

    private final Managers managers;
    private final RepositoryService repository;
    private final DeployedPacks packs;

    ServiceVersions(Managers managers, RepositoryService repository, DeployedPacks packs) {
        this.managers = managers;
        this.repository = repository;
        this.packs = packs;
    }

    /**
     * @throws AuthorizationException for those who may see no figures
     * @throws NotFoundException when there is no such definition in an office of theirs
     */
    public ServicePack of(String processDefinitionId) {
        List<String> offices = managers.officesToSee();
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(processDefinitionId)
                .singleResult();
        if (found == null || !offices.contains(found.getTenantId())) {
            throw new NotFoundException("Layanan " + processDefinitionId + " tidak ditemukan di kantor Anda.");
        }
        return packs.of(processDefinitionId);
    }
}
