package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;

/**
 * A folder of packs as far as it is sound.
 *
 * @param packs that nothing is wrong with, alone and beside each other
 * @param findings in the others
 */
public record ReadFolder(List<ServicePack> packs, List<Finding> findings) {

    public ReadFolder {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
    }
}
