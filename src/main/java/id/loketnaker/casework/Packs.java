package id.loketnaker.casework;

import id.loketnaker.servicepack.ServicePack;

/** The packs that cases were started with. */
public interface Packs {

    /** The pack of a version of a process; it must exist. */
    ServicePack of(String definitionId);
}
