package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.ServicePack;

/**
 * Told of each pack before it is deployed, so that its office and roles exist in the engine. One at a time: who were
 * told of several could take them for all that there are, and withdraw what belongs to the others.
 */
public interface OfficeDirectory {

    void welcome(ServicePack pack);
}
