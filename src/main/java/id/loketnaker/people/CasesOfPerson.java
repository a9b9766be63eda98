package id.loketnaker.people;

import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the cases that know a person, in all offices, running and ended: the record of a case has all that was filled
 * in, be it the applicant's own field, another one or a row of a list. It is read through, which is asked for seldom.
 * Whose people are erased already is found no more.
 */
@Service
@Transactional(readOnly = true)
public class CasesOfPerson {

    private final JdbcTemplate jdbc;
    private final CaseSearch search;

    CasesOfPerson(JdbcTemplate jdbc, CaseSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** In the order in which they came. */
    public List<RegisteredCase> of(Nik nik) {
        Pattern alone = Pattern.compile("(?<!\\d)" + nik.digits() + "(?!\\d)"); // not within a longer number
        Set<String> ids = new LinkedHashSet<>();
        jdbc.query(
                "select case_id, details from ln_case_entry where details like ?",
                row -> {
                    if (alone.matcher(row.getString(2)).find()) {
                        ids.add(row.getString(1));
                    }
                },
                "%" + nik.digits() + "%");
        return search.cases(List.copyOf(ids)).stream()
                .sorted(Comparator.comparing(RegisteredCase::receivedAt).thenComparing(RegisteredCase::number))
                .toList();
    }
}
