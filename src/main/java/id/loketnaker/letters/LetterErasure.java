package id.loketnaker.letters;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the people out of the letters of cases whose time to be kept is over. A number stays used: the line of the
 * letter book stays, and the proof page still knows a letter that somebody has in their hands by its code and hash. Its
 * text and the bytes of its files go, and so does a draft that never got a number.
 */
@Component
public class LetterErasure {

    private final NamedParameterJdbcTemplate jdbc;

    LetterErasure(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        Map<String, Object> of = Map.of("ids", caseIds);
        jdbc.update("delete from ln_letter_trace where case_id in (:ids)", of);
        jdbc.update(
                "update ln_letter_file set content = :nothing"
                        + " where letter_id in (select id from ln_letter where case_id in (:ids))",
                Map.of("ids", caseIds, "nothing", new byte[0]));
        jdbc.update("delete from ln_letter where case_id in (:ids) and number is null and issued_at is null", of);
        jdbc.query(
                        "select id, model from ln_letter where case_id in (:ids)",
                        of,
                        (row, place) ->
                                Map.of("id", row.getString(1), "model", LetterModel.withoutPeople(row.getString(2))))
                .forEach(letter ->
                        jdbc.update("update ln_letter set model = :model, reason = null where id = :id", letter));
    }
}
