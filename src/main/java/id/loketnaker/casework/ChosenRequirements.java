package id.loketnaker.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the decision tables of running cases chose among the requirements of their services. */
public interface ChosenRequirements {

    /** Names of requirements by id of the case; without the cases whose table was not asked, or that have none. */
    Map<String, List<String>> of(Collection<String> caseIds);
}
