package id.loketnaker.engine;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;

/** Packs in force that a rule of this version would refuse. Their cases go on, and new ones begin. */
public interface PacksToMend {

    /**
     * One of them.
     *
     * @param findings what is wrong with it, at least one
     */
    record Refused(ServicePack pack, List<Finding> findings) {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** All of all offices, read anew. */
    List<Refused> refused();
}
