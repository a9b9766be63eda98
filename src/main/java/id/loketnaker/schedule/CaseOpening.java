package id.loketnaker.schedule;

import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;

/** What is asked of an engine: which services there are, and to begin a case in nobody's name. */
public interface CaseOpening {

    /** The latest version of every service of every office. */
    List<ServicePack> inForce();

    /**
     * Begins a case of a service in the present transaction, through its start form, as if somebody had sent it.
     *
     * @param values by field; texts also where the field takes a number
     * @return the id of the case
     * @throws RefusedOpeningException with the objections of the form
     */
    String open(ServicePack pack, Map<String, Object> values);

    /**
     * Asks the form only: nothing begins.
     *
     * @return of the values those that the form takes; what it hides is not among them
     * @throws RefusedOpeningException with its objections
     */
    Map<String, Object> check(ServicePack pack, Map<String, Object> values);
}
