package id.loketnaker.release;

import id.loketnaker.testing.ScannedPaper;
import id.loketnaker.values.Fingerprint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Letters are nine tenths of a database. Of each service one stays as it was printed; the others become an empty
 * page, with its hash
 * wherever one is kept, as if that had been issued.
 */
record SmallLetters(JdbcTemplate jdbc) {

    void shrink() {
        byte[] page = ScannedPaper.pdf();
        String sha256 = Fingerprint.of(page);
        for (String letter : all()) {
            jdbc.update(
                    "update ln_letter_file set content = ?, sha256 = ?, size_bytes = ? where letter_id = ? and kind = 'ISSUED'",
                    page,
                    sha256,
                    page.length,
                    letter);
            jdbc.update("update ln_letter set sha256 = ? where id = ?", sha256, letter);
        }
    }

    private List<String> all() {
        Set<String> seen = new HashSet<>();
        return jdbc
                .query("""
                        select l.id, c.office, c.service from ln_letter l join ln_case c on c.id = l.case_id
                         where l.sha256 is not null order by c.office, c.service, l.issued_at, l.id""", (row, number) -> List.of(row.getString(1), row.getString(2) + "/" + row.getString(3)))
                .stream()
                .filter(letter -> !seen.add(letter.get(1)))
                .map(letter -> letter.get(0))
                .toList();
    }
}
