package id.loketnaker.engine.identity;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The account of the lists that were made. */
@Component
class MadeFilters {

    private static final String BETWEEN = ",";

    private final JdbcTemplate jdbc;

    MadeFilters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, MadeFilter> all() {
        return jdbc
                .query(
                        "select code, filter_id, made_as, shown_to from ln_task_filter",
                        (row, number) -> new MadeFilter(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).isEmpty()
                                        ? Set.of()
                                        : Set.of(row.getString(4).split(BETWEEN))))
                .stream()
                .collect(Collectors.toMap(MadeFilter::code, Function.identity()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node has made it meanwhile */
    void add(MadeFilter filter) {
        jdbc.update("insert into ln_task_filter (filter_id, made_as, shown_to, code) values (?, ?, ?, ?)", row(filter));
    }

    void change(MadeFilter filter) {
        jdbc.update("update ln_task_filter set filter_id = ?, made_as = ?, shown_to = ? where code = ?", row(filter));
    }

    private static Object[] row(MadeFilter filter) {
        return new Object[] {filter.filterId(), filter.madeAs(), String.join(BETWEEN, filter.shownTo()), filter.code()};
    }
}
