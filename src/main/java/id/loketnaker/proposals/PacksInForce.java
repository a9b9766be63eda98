package id.loketnaker.proposals;

import id.loketnaker.servicepack.PackFiles;
import java.util.List;
import java.util.Optional;

/** What proposals ask of an engine. */
public interface PacksInForce {

    /** The packs of an office as new cases of them start now. */
    List<PackFiles> of(String office);

    /** What was in force when a proposal was made; no files for a new service, or when that version was deleted. */
    PackFiles before(Proposal proposal);

    /** The deployment in force of a service; nothing for one that is new. */
    Optional<String> deploymentOf(String office, String service);

    /**
     * Puts a pack in force for new cases, by nobody's rights but the application's, and tells the officials whose
     * steps change; in the transaction of whoever asks.
     *
     * @return the deployment that it became
     * @throws RuntimeException caused by an {@link id.loketnaker.servicepack.InvalidServicePackException} where it is
     *     not sound beside those that are in force by now
     */
    String putInForce(Proposal proposal, PackFiles files);
}
