package id.loketnaker.engine.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that Tasklist opens with; without one it shows nothing. What officials add or change stays. */
@Component
class TaskFilters {

    private static final List<Map<String, String>> COLUMNS = List.of(
            Map.of("name", "namaPemohon", "label", "Pemohon"), Map.of("name", "namaTermohon", "label", "Termohon"));

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void provide() {
        provide(
                "Antrean peran saya",
                -10,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned());
        provide("Tugas saya", -5, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    }

    private void provide(String name, int priority, TaskQuery query) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", COLUMNS);
        filter.setProperties(properties);
        filters.saveFilter(filter);
    }
}
