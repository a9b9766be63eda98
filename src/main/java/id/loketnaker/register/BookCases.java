package id.loketnaker.register;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of a register book in the order of their receipt. A branch for each service and state reads no more from
 * its index than is wanted, however many cases there are.
 */
@Service
@Transactional(readOnly = true)
public class BookCases {

    private final JdbcTemplate jdbc;
    private final CaseSearch search;

    BookCases(JdbcTemplate jdbc, CaseSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** How many there are, counted up to a limit. */
    public int count(BookScope scope, LeftOut leftOut, int atMost) {
        List<Object> bound = new ArrayList<>();
        String branches = branches(scope, leftOut, "select id", "", atMost, bound);
        Integer count =
                jdbc.queryForObject("select count(*) from (" + branches + ") listed", Integer.class, bound.toArray());
        return Math.min(atMost, count == null ? 0 : count);
    }

    /**
     * Some of them.
     *
     * @param first from 0
     */
    public List<RegisteredCase> list(BookScope scope, LeftOut leftOut, int first, int most) {
        List<Object> bound = new ArrayList<>();
        String branches =
                branches(scope, leftOut, "select id, received_at", " order by received_at, id", first + most, bound);
        bound.addAll(List.of(most, first));
        return search.cases(jdbc.queryForList(
                "select id from (" + branches + ") listed order by received_at, id limit ? offset ?",
                String.class,
                bound.toArray()));
    }

    /** Of some cases those that are not left out, in their order. */
    public List<RegisteredCase> listed(List<RegisteredCase> some, LeftOut leftOut) {
        if (some.isEmpty() || leftOut.values().isEmpty()) {
            return some;
        }
        List<Object> bound =
                new ArrayList<>(some.stream().map(RegisteredCase::id).toList());
        String places = some.stream().map(each -> "?").collect(Collectors.joining(", "));
        bound.addAll(leftOut.bound());
        Set<String> kept = Set.copyOf(jdbc.queryForList(
                "select id from ln_case where id in (" + places + ")" + leftOut.clause(),
                String.class,
                bound.toArray()));
        return some.stream().filter(each -> kept.contains(each.id())).toList();
    }

    private static String branches(
            BookScope scope, LeftOut leftOut, String columns, String order, int limit, List<Object> bound) {
        if (scope.services().isEmpty()) {
            throw new IllegalArgumentException("Buku ini belum menyebut layanan.");
        }
        List<String> branches = new ArrayList<>();
        for (String service : scope.services()) {
            for (CaseState state : CaseState.values()) {
                branches.add("(" + columns + " from ln_case where office = ? and service = ? and state = ?"
                        + " and received_at >= ? and received_at < ?" + leftOut.clause() + order + " limit ?)");
                bound.addAll(List.of(
                        scope.office(),
                        service,
                        state.name(),
                        Timestamp.from(scope.from()),
                        Timestamp.from(scope.until())));
                bound.addAll(leftOut.bound());
                bound.add(limit);
            }
        }
        return branches.stream().collect(Collectors.joining(" union all "));
    }
}
