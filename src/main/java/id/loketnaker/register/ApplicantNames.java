package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the names of applicants so that a case is found by the beginning of any word of them. */
@Component
class ApplicantNames {

    static final String INSERT =
            "insert into ln_case_applicant (office, name_from, case_id, received_at) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    ApplicantNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseId, String office, String applicant, Instant receivedAt) {
        jdbc.batchUpdate(INSERT, rows(caseId, office, applicant, Timestamp.from(receivedAt)));
    }

    private static List<Object[]> rows(String caseId, String office, String applicant, Timestamp receivedAt) {
        return ApplicantName.of(applicant).parts().stream()
                .map(part -> new Object[] {office, part, caseId, receivedAt})
                .toList();
    }
}
