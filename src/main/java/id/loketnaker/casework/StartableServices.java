package id.loketnaker.casework;

import id.loketnaker.servicepack.ServicePack;
import org.springframework.stereotype.Service;

/** The services that the present user may start: the door for all that stands beside a start form. */
@Service
public class StartableServices {

    private final Definitions definitions;
    private final Packs packs;

    StartableServices(Definitions definitions, Packs packs) {
        this.definitions = definitions;
        this.packs = packs;
    }

    /**
     * The pack that a case would start with.
     *
     * @throws UnknownException when there is no such definition in an office of theirs
     * @throws NotTheirsException when their role does not start it
     */
    public ServicePack of(String definitionId) {
        if (definitions.officeOf(definitionId).isEmpty()) {
            throw new UnknownException("Layanan " + definitionId + " tidak ditemukan.");
        }
        definitions.checkStart(definitionId);
        return packs.of(definitionId);
    }
}
