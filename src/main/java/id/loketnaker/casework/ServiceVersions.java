package id.loketnaker.casework;

import id.loketnaker.servicepack.ServicePack;
import org.springframework.stereotype.Service;

/** The pack behind a process definition that a manager looks at. */
@Service
public class ServiceVersions {

    private final Managers managers;
    private final Definitions definitions;
    private final Packs packs;

    ServiceVersions(Managers managers, Definitions definitions, Packs packs) {
        this.managers = managers;
        this.definitions = definitions;
        this.packs = packs;
    }

    /**
     * @throws NotTheirsException for those who may see no figures
     * @throws UnknownException when there is no such definition in an office or unit of theirs
     */
    public ServicePack of(String processDefinitionId) {
        Sight sight = managers.figures();
        return definitions
                .officeOf(processDefinitionId)
                .filter(sight.all()::contains)
                .map(office -> packs.of(processDefinitionId))
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .orElseThrow(() -> new UnknownException(
                        "Layanan " + processDefinitionId + " tidak ditemukan di kantor atau unit Anda."));
    }
}
