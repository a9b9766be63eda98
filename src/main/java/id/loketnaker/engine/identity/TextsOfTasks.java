package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseSearch;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets a search for part of a task's name, which is what the box above Tasklist's list sends, find the tasks of cases,
 * too, that have the text in their number, applicant or subject, or in another part of what cases are looked for by.
 * Which tasks are somebody's to see is asked besides.
 */
@Component
class TextsOfTasks {

    private static final String ANYTHING = "%";

    private final ObjectProvider<CaseSearch> search; // made after the engine
    private final NamedParameterJdbcTemplate jdbc;

    TextsOfTasks(ObjectProvider<CaseSearch> search, NamedParameterJdbcTemplate jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    /** Does nothing where no such text is asked for, or one that is too short to look for in cases. */
    void widen(TaskQueryImpl query, PresentUser user) {
        String name = query.getNameLike();
        if (name == null || query.isOrQueryActive()) {
            return;
        }
        asked(name, user).ifPresent(cases -> {
            List<String> instances = instancesOf(search.getObject().find(cases).ids());
            if (!instances.isEmpty()) {
                query.taskNameLike(ANYTHING);
                query.or()
                        .taskNameLike(name)
                        .processInstanceIdIn(instances.toArray(String[]::new))
                        .endOr();
            }
        });
    }

    private static Optional<CaseQuery> asked(String name, PresentUser user) {
        String text = name.replace("%", " ").strip();
        return text.isEmpty() || user.offices().isEmpty()
                ? Optional.empty()
                : CaseQuery.ofRunning(
                        user.offices().stream()
                                .collect(Collectors.<String, String, ZoneId>toMap(
                                        Function.identity(), office -> ZoneOffset.UTC)),
                        text);
    }

    /** The cases themselves, and the fragments that they called. */
    private List<String> instancesOf(List<String> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.queryForList(
                        "select ID_ from ACT_RU_EXECUTION where ROOT_PROC_INST_ID_ in (:cases) and PARENT_ID_ is null",
                        Map.of("cases", cases),
                        String.class);
    }
}
