package id.loketnaker.engine;

import id.loketnaker.casework.NamesOfDay.Former;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what officials were called: a user has only the name of today, and none when it was deleted. */
@Component
public class FormerNames {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FormerNames(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until now; of two in one second the first was theirs for longer. */
    public void keep(String userId, String name) {
        try {
            jdbc.update(
                    "insert into ln_former_name (user_id, until_at, name) values (?, ?, ?)",
                    userId,
                    Timestamp.from(clock.instant()),
                    name);
        } catch (DuplicateKeyException twiceInOneSecond) {
            return;
        }
    }

    List<Former> of(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return IntStream.rangeClosed(0, (all.size() - 1) / AT_ONCE)
                .mapToObj(part ->
                        all.subList(Math.min(part * AT_ONCE, all.size()), Math.min((part + 1) * AT_ONCE, all.size())))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> read(part).stream())
                .toList();
    }

    private List<Former> read(List<String> ids) {
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return jdbc.query(
                "select user_id, until_at, name from ln_former_name where user_id in (" + marks + ")",
                (row, number) ->
                        new Former(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)),
                ids.toArray());
    }
}
