package id.loketnaker.engine.erasure;

import id.loketnaker.documents.DocumentErasure;
import id.loketnaker.engine.calendarchange.DecisionErasure;
import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.letters.LetterErasure;
import id.loketnaker.register.CaseErasure;
import id.loketnaker.sla.DeadlineErasure;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases some cases in one transaction. A case is due when the engine's own history of it is over, by the removal time
 * that its definition's time to live gives, or is gone already; and when the sums have it.
 */
@Component
class ErasureBatch {

    static final int SIZE = 100;

    private static final String DUE = """
            select c.id from ln_case c left join ACT_HI_PROCINST h on h.ID_ = c.id
             where c.erased_at is null and c.state <> 'RUNNING' and c.tallied = true
               and (h.ID_ is null or h.REMOVAL_TIME_ <= ?)
               and not exists (select 1 from ln_deadline d where d.case_id = c.id and d.tally_on is not null)
             order by c.id limit %d""".formatted(SIZE);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final CaseErasure register;
    private final DeadlineErasure deadlines;
    private final DecisionErasure decisions;
    private final DocumentErasure documents;
    private final LetterErasure letters;
    private final ApplicationEventPublisher events;

    ErasureBatch(
            JdbcTemplate jdbc,
            Clock clock,
            CaseErasure register,
            DeadlineErasure deadlines,
            DecisionErasure decisions,
            DocumentErasure documents,
            LetterErasure letters,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.register = register;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.documents = documents;
        this.letters = letters;
        this.events = events;
    }

    /** Answers how many were due; fewer than {@link #SIZE} are all. */
    @Transactional
    public int erase() {
        Instant now = clock.instant();
        List<String> due = jdbc.queryForList(DUE, String.class, Timestamp.from(now));
        List<String> ours =
                due.stream().filter(caseId -> register.claim(caseId, now)).toList();
        if (!ours.isEmpty()) {
            register.erase(ours);
            deadlines.erase(ours);
            decisions.erase(ours);
            documents.erase(ours);
            letters.erase(ours);
            events.publishEvent(new CasesErased(ours));
        }
        return due.size();
    }
}
