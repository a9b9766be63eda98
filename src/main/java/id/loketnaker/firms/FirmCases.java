package id.loketnaker.firms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Which cases are about which firm. */
@Component
class FirmCases {

    private final JdbcTemplate jdbc;

    FirmCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws DuplicateKeyException when the field of the case tells of a firm already */
    void add(String firmId, String caseId, String field) {
        jdbc.update("insert into ln_firm_case (case_id, field, firm_id) values (?, ?, ?)", caseId, field, firmId);
    }

    /** The newest so many, those that were received last first. */
    List<String> of(String firmId, int most) {
        return jdbc
                .queryForList(
                        "select distinct c.id, c.received_at from ln_firm_case k join ln_case c on c.id = k.case_id"
                                + " where k.firm_id = ? order by c.received_at desc, c.id limit " + most,
                        firmId)
                .stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    void move(String fromFirm, String toFirm) {
        jdbc.update("update ln_firm_case set firm_id = ? where firm_id = ?", toFirm, fromFirm);
    }

    /** Answers the firms that the cases were about. */
    List<String> forget(Collection<String> caseIds) {
        NamedParameterJdbcTemplate named = new NamedParameterJdbcTemplate(jdbc);
        Map<String, Object> of = Map.of("ids", caseIds);
        List<String> firms = named.queryForList(
                "select distinct firm_id from ln_firm_case where case_id in (:ids) order by firm_id", of, String.class);
        named.update("delete from ln_firm_case where case_id in (:ids)", of);
        return firms;
    }
}
