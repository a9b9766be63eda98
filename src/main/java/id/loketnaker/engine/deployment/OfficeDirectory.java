package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.ServicePack;
import java.util.List;

/** Told of the packs before they are deployed, so that their offices and roles exist in the engine. */
public interface OfficeDirectory {

    void welcome(List<ServicePack> packs);
}
