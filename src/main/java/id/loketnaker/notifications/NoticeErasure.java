package id.loketnaker.notifications;

import id.loketnaker.engine.happenings.CasesErased;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Drops the notices about cases whose time to be kept is over, whatever became of them. */
@Component
class NoticeErasure {

    private final NamedParameterJdbcTemplate jdbc;

    NoticeErasure(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void erase(CasesErased erased) {
        jdbc.update("delete from ln_notice where case_id in (:ids)", Map.of("ids", erased.caseIds()));
    }
}
