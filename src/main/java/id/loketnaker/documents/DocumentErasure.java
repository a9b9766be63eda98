package id.loketnaker.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drops the documents of cases whose time to be kept is over, with who read them, and content that no other case has.
 */
@Component
public class DocumentErasure {

    private final NamedParameterJdbcTemplate jdbc;
    private final ContentStore contents;

    DocumentErasure(NamedParameterJdbcTemplate jdbc, ContentStore contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        Map<String, Object> of = Map.of("ids", caseIds);
        List<String> hashes =
                jdbc.queryForList("select distinct sha256 from ln_document where case_id in (:ids)", of, String.class);
        jdbc.update(
                "delete from ln_document_read where document_id in (select id from ln_document where case_id in (:ids))",
                of);
        jdbc.update("delete from ln_document where case_id in (:ids)", of);
        jdbc.update("delete from ln_waived_requirement where case_id in (:ids)", of);
        contents.dropUnused(hashes);
    }
}
