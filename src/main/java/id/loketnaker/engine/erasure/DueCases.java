package id.loketnaker.engine.erasure;

import id.loketnaker.batches.BatchErasure;
import id.loketnaker.documents.DocumentErasure;
import id.loketnaker.engine.calendarchange.DecisionErasure;
import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.firms.FirmErasure;
import id.loketnaker.letters.LetterErasure;
import id.loketnaker.plans.Plans;
import id.loketnaker.queue.QueueErasure;
import id.loketnaker.register.CaseErasure;
import id.loketnaker.requests.PublicRequests;
import id.loketnaker.schedule.Hearings;
import id.loketnaker.schedule.SoleCases;
import id.loketnaker.schedule.Validities;
import id.loketnaker.sla.DeadlineErasure;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases whose people are to be forgotten. A case is due when the engine's own history of it is over, by the removal
 * time that its definition's time to live gives, or is gone already; and when the sums have it.
 */
@Component
class DueCases {

    private static final int AT_ONCE = 100;

    private static final String DUE = """
            select c.id from ln_case c left join ACT_HI_PROCINST h on h.ID_ = c.id
             where c.erased_at is null and c.state <> 'RUNNING' and c.tallied = true
               and (h.ID_ is null or h.REMOVAL_TIME_ <= ?)
               and not exists (select 1 from ln_deadline d where d.case_id = c.id and d.tally_on is not null)
               and c.id > ?
             order by c.id limit %d""".formatted(AT_ONCE);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final CaseErasure register;
    private final DeadlineErasure deadlines;
    private final DecisionErasure decisions;
    private final DocumentErasure documents;
    private final LetterErasure letters;
    private final BatchErasure batches;
    private final FirmErasure firms;
    private final QueueErasure queue;
    private final Plans plans;
    private final PublicRequests requests;
    private final SoleCases soleCases;
    private final Validities validities;
    private final Hearings hearings;
    private final ApplicationEventPublisher events;

    DueCases(
            JdbcTemplate jdbc,
            Clock clock,
            CaseErasure register,
            DeadlineErasure deadlines,
            DecisionErasure decisions,
            DocumentErasure documents,
            LetterErasure letters,
            BatchErasure batches,
            FirmErasure firms,
            QueueErasure queue,
            Plans plans,
            PublicRequests requests,
            SoleCases soleCases,
            Validities validities,
            Hearings hearings,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.register = register;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.documents = documents;
        this.letters = letters;
        this.batches = batches;
        this.firms = firms;
        this.queue = queue;
        this.plans = plans;
        this.requests = requests;
        this.soleCases = soleCases;
        this.validities = validities;
        this.hearings = hearings;
        this.events = events;
    }

    /** @param last the case after which the next ones are asked for, none for the first */
    List<String> after(@Nullable String last) {
        return jdbc.queryForList(
                DUE, String.class, Timestamp.from(clock.instant()), Objects.requireNonNullElse(last, ""));
    }

    /** Without effect when another node was faster. */
    @Transactional
    public void erase(String caseId) {
        if (register.claim(caseId, clock.instant())) {
            List<String> one = List.of(caseId);
            register.erase(one);
            deadlines.erase(one);
            decisions.erase(one);
            documents.erase(one);
            letters.erase(one);
            batches.erase(one);
            firms.erase(one);
            queue.erase(one);
            plans.erase(one);
            requests.erase(one);
            soleCases.release(one);
            validities.erase(one);
            hearings.erase(one);
            events.publishEvent(new CasesErased(one));
        }
    }
}
