package id.loketnaker.engine;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.SortedMap;

/**
 * Packs that somebody has to mend: those in force that a rule of this version would refuse, whose cases go on and new
 * ones begin, and those of the folder that were left out.
 */
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

    /**
     * Packs of the folder that were not deployed at this start, such as {@code bekasi/mediasi-phi}, each with what is
     * wrong with it.
     */
    SortedMap<String, List<Finding>> leftOut();
}
