package id.loketnaker.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Deadlines extends JpaRepository<Deadline, String> {

    List<Deadline> findByCaseIdAndStateAndBasis(String caseId, DeadlineState state, Basis basis);

    List<Deadline> findByCaseId(String caseId);

    @Query("""
            select new id.loketnaker.sla.Holding(d.caseId, d.role, d.holder) from Deadline d
             where d.caseId in :caseIds and d.kind = :kind and d.holder is not null order by d.openedAt, d.id""")
    List<Holding> holdings(Collection<String> caseIds, DeadlineKind kind);

    /** Deadlines that count over some days, by due date from a place on. */
    @Query("""
            select d from Deadline d
             where d.state = :state and d.dueAt >= :from and (d.dueAt > :from or d.id > :after) and d.startedAt < :until
             order by d.dueAt, d.id""")
    List<Deadline> spanning(DeadlineState state, Instant from, String after, Instant until, Limit most);

    /** The same for one kind. */
    @Query("""
            select d from Deadline d
             where d.state = :state and d.kind = :kind and d.dueAt >= :from and (d.dueAt > :from or d.id > :after)
               and d.startedAt < :until
             order by d.dueAt, d.id""")
    List<Deadline> spanningTimers(
            DeadlineState state, DeadlineKind kind, Instant from, String after, Instant until, Limit most);

    /** Takes deadlines for this transaction; leaves out what another has. */
    @Query(value = """
                    select * from ln_deadline where state = :state and calendar_seen = :seen and id > :after
                     order by id limit :most for update skip locked""", nativeQuery = true)
    List<Deadline> lockSeen(String state, int seen, String after, int most);

    Optional<Deadline> findFirstByStateAndCalendarSeenAndIdGreaterThanOrderById(
            DeadlineState state, int calendarSeen, String after);

    /** In this version they are due when they were. */
    @Modifying
    @Query("update Deadline d set d.calendarVersion = :version, d.calendarSeen = :version where d.id in :ids")
    void compared(Collection<String> ids, int version);

    @Query("""
            select new id.loketnaker.sla.EscalationStep(d.id, d.caseId, d.role, d.step, d.dueAt, d.nextStepAt) from Deadline d
             where d.nextStepAt between :since and :now and d.state = :open
               and (d.nextStepAt > :since or d.id > :after) order by d.nextStepAt, d.id""")
    List<EscalationStep> stepsDue(Instant since, String after, Instant now, DeadlineState open, Limit most);

    /** Takes a step if nobody else has: the answer is 1 for the one who took it. */
    @Modifying
    @Query("""
            update Deadline d set d.step = d.step + 1, d.nextStepAt = :next
             where d.id = :id and d.step = :step and d.state = :open""")
    int takeStep(String id, int step, @Nullable Instant next, DeadlineState open);

    /** Closes open deadlines as {@link #close} does, one of them that of a task that was done. */
    @Modifying
    @Query("""
            update Deadline d
               set d.closedAt = :at, d.nextStepAt = null,
                   d.holder = case when d.id = :taskId then :by else d.holder end,
                   d.workedMinutes = case when d.id = :taskId then :minutes else d.workedMinutes end,
                   d.tallyOn = case when d.id = :taskId then :on else d.tallyOn end,
                   d.state = case when d.dueAt < :at then :late else :inTime end
             where d.id in :ids and d.state = :open""")
    void finish(
            Collection<String> ids,
            String taskId,
            @Nullable String by,
            int minutes,
            LocalDate on,
            Instant at,
            DeadlineState open,
            DeadlineState inTime,
            DeadlineState late);

    @Modifying
    @Query("update Deadline d set d.holder = :by where d.id = :id and d.state = :open")
    void hold(String id, @Nullable String by, DeadlineState open);

    /** Closes open deadlines with one state when the moment is not after their due date, with the other when it is. */
    @Modifying
    @Query("""
            update Deadline d
               set d.closedAt = :at, d.nextStepAt = null, d.state = case when d.dueAt < :at then :late else :inTime end
             where d.id in :ids and d.state = :open""")
    void close(Collection<String> ids, Instant at, DeadlineState open, DeadlineState inTime, DeadlineState late);
}
