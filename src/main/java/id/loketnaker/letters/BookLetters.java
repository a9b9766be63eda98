package id.loketnaker.letters;

import id.loketnaker.register.BookScope;
import id.loketnaker.servicepack.BookOfLetters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of a register book by kind and number, so that a gap would be seen; behind them those without a number,
 * by date. A letter that has its number and was not issued, yet or ever, stands there too: its number is no gap.
 */
@Service
@Transactional(readOnly = true)
public class BookLetters {

    /** A letter is read with all that it is made of. */
    private static final int AT_ONCE = 200;

    private static final String ORDER = " order by case when l.kind is null then 1 else 0 end, l.kind, l.year_no,"
            + " l.sequence_no, l.letter_date, l.issued_at, l.id";

    private final JdbcTemplate jdbc;

    BookLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are, counted up to a limit. */
    public int count(BookScope scope, BookOfLetters book, int atMost) {
        Condition condition = condition(scope, book);
        Integer count = jdbc.queryForObject(
                "select count(*) from (select l.id from ln_letter l where " + condition.text() + " limit ?) listed",
                Integer.class,
                condition.bound(atMost));
        return count == null ? 0 : count;
    }

    /**
     * Some of them.
     *
     * @param first from 0
     */
    public List<BookLetter> list(BookScope scope, BookOfLetters book, int first, int most) {
        Condition condition = condition(scope, book);
        return read(jdbc.queryForList(
                "select l.id from ln_letter l where " + condition.text() + ORDER + " limit ? offset ?",
                String.class,
                condition.bound(most, first)));
    }

    /** All of them in a few cases. */
    public List<BookLetter> of(BookScope scope, BookOfLetters book, Collection<String> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        Condition condition = condition(scope, book).andOneOf("l.case_id in (%s)", caseIds);
        return read(jdbc.queryForList(
                "select l.id from ln_letter l where " + condition.text() + ORDER, String.class, condition.bound()));
    }

    /** The case of a letter that the book lists, of whatever date. */
    public Optional<String> caseOf(String office, BookOfLetters book, String letterId) {
        Condition condition = ofBook(office, book).and(" and l.id = ?", letterId);
        return jdbc
                .queryForList(
                        "select l.case_id from ln_letter l where " + condition.text(), String.class, condition.bound())
                .stream()
                .findFirst();
    }

    private record Condition(String text, List<Object> values) {

        Condition and(String condition, Object value) {
            List<Object> all = new ArrayList<>(values);
            all.add(value);
            return new Condition(text + condition, all);
        }

        Condition andOneOf(String condition, Collection<String> anyOf) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(anyOf);
            return new Condition(text + " and " + condition.formatted(places(anyOf.size())), all);
        }

        Condition andOneOfIfAny(String condition, Collection<String> anyOf) {
            return anyOf.isEmpty() ? this : andOneOf(condition, anyOf);
        }

        /** @param more behind the condition */
        Object[] bound(Object... more) {
            return Stream.concat(values.stream(), Stream.of(more)).toArray();
        }
    }

    private static Condition condition(BookScope scope, BookOfLetters book) {
        Condition listed = listed(scope, book);
        return scope.letter() == null
                ? listed
                : listed.and(" and upper(l.number) like ? escape '!'", "%" + literally(scope.letter()) + "%");
    }

    private static String literally(String part) {
        return part.toUpperCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static Condition listed(BookScope scope, BookOfLetters book) {
        return ofBook(scope.office(), book)
                .and(" and l.letter_date >= ?", scope.first())
                .and(" and l.letter_date <= ?", scope.last());
    }

    private static Condition ofBook(String office, BookOfLetters book) {
        return new Condition("(l.issued_at is not null or l.kind is not null)", List.of())
                .and(" and l.office = ?", office)
                .andOneOfIfAny("l.kind in (%s)", book.kinds())
                .andOneOfIfAny("l.template in (%s)", book.letters())
                .andOneOfIfAny(
                        "exists (select 1 from ln_case c where c.id = l.case_id and c.service in (%s))",
                        book.services());
    }

    private List<BookLetter> read(List<String> ids) {
        List<BookLetter> letters = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<String> some = ids.subList(first, Math.min(ids.size(), first + AT_ONCE));
            letters.addAll(jdbc.query(
                    "select l.id, l.case_id, l.name, l.state, l.number, l.letter_date, l.model, l.issued_at, l.issued_by,"
                            + " l.cancelled_on, e.number, e.letter_date, r.number, r.letter_date from ln_letter l"
                            + " left join ln_letter e on e.id = l.replaces"
                            + " left join ln_letter r on r.case_id = l.case_id and r.replaces = l.id"
                            + " where l.id in (" + places(some.size()) + ")" + ORDER,
                    (row, place) -> letter(row),
                    some.toArray()));
        }
        return letters;
    }

    private static BookLetter letter(ResultSet row) throws SQLException {
        return new BookLetter(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                LetterState.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getTimestamp(8) == null ? null : LetterModel.signatory(row.getString(7)),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                other(row.getString(11), row.getObject(12, LocalDate.class)),
                other(row.getString(13), row.getObject(14, LocalDate.class)));
    }

    private static BookLetter.@Nullable Other other(@Nullable String number, @Nullable LocalDate date) {
        return date == null ? null : new BookLetter.Other(number, date);
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
