package id.loketnaker.casework;

import id.loketnaker.servicepack.ServicePack;
import java.util.Collection;
import java.util.List;

/**
 * The services of each office as they are deployed now. The caller must have asked whether the user may see the
 * office.
 */
public interface Services {

    /** Ordered by the name of the service. */
    List<ServicePack> of(Collection<String> offices);

    /** How many offices have a service, whoever asks. */
    int offices(String service);
}
