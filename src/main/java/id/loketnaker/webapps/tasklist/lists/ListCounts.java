package id.loketnaker.webapps.tasklist.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Service;

/** Counts what stands in the lists of the present user. */
@Service
class ListCounts {

    private final FilterService filters;

    ListCounts(FilterService filters) {
        this.filters = filters;
    }

    /** By the id of the list; one whose criteria cannot be carried out is left out, as Tasklist says so of it. */
    Map<String, Long> all() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Filter filter :
                filters.createFilterQuery().filterResourceType(EntityTypes.TASK).list()) {
            try {
                counts.put(filter.getId(), filters.count(filter.getId()));
            } catch (ProcessEngineException broken) {
                counts.remove(filter.getId());
            }
        }
        return counts;
    }
}
