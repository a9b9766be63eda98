package id.loketnaker.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    @Query("""
            select d from Deadline d
             where d.caseId in :caseIds and d.state = DeadlineState.OPEN and d.kind = DeadlineKind.TASK
             order by d.openedAt, d.id""")
    List<Deadline> openTasks(Collection<String> caseIds);

    /** Open deadlines that count over some days, by due date from a place on. */
    @Query("""
            select d from Deadline d
             where d.state = DeadlineState.OPEN
               and d.dueAt >= :from and (d.dueAt > :from or d.id > :after) and d.startedAt < :until
             order by d.dueAt, d.id""")
    List<Deadline> spanning(Instant from, String after, Instant until, Limit most);

    /** Timers that fired and counted over some days, by due date from a place on. */
    @Query("""
            select d from Deadline d
             where d.state = DeadlineState.MISSED and d.kind = DeadlineKind.TIMER
               and d.dueAt >= :from and (d.dueAt > :from or d.id > :after) and d.startedAt < :until
             order by d.dueAt, d.id""")
    List<Deadline> firedSpanning(Instant from, String after, Instant until, Limit most);

    /** Open deadlines that were compared with a version of the calendar last, by id. */
    @Query("""
            select d.id from Deadline d
             where d.state = DeadlineState.OPEN and d.calendarSeen = :seen and d.id > :after order by d.id""")
    List<String> seen(int seen, String after, Limit most);

    /** Takes those of them that still are for this transaction; leaves out what another has. */
    @Query(value = """
                    select * from ln_deadline where state = 'OPEN' and calendar_seen = :seen and id in (:ids)
                     order by id for update skip locked""", nativeQuery = true)
    List<Deadline> lockSeen(int seen, Collection<String> ids);

    /** Has it compared once more; the answer is 0 when it is done, or was counted in a later version. */
    @Modifying
    @Query("""
            update Deadline d set d.calendarSeen = :seen
             where d.id = :id and d.state = DeadlineState.OPEN and d.calendarVersion <= :seen""")
    int compareAgain(String id, int seen);

    /** In this version they are due when they were. */
    @Modifying
    @Query("update Deadline d set d.calendarVersion = :version, d.calendarSeen = :version where d.id in :ids")
    void compared(Collection<String> ids, int version);

    @Query("""
            select new id.loketnaker.sla.EscalationStep(d.id, d.caseId, d.role, d.step, d.dueAt, d.nextStepAt)
              from Deadline d
             where d.nextStepAt between :since and :now and d.state = DeadlineState.OPEN
               and (d.nextStepAt > :since or d.id > :after) order by d.nextStepAt, d.id""")
    List<EscalationStep> stepsDue(Instant since, String after, Instant now, Limit most);

    /** Takes a step if nobody else has: the answer is 1 for the one who took it. */
    @Modifying
    @Query("""
            update Deadline d set d.step = d.step + 1, d.nextStepAt = :next
             where d.id = :id and d.step = :step and d.state = DeadlineState.OPEN""")
    int takeStep(String id, int step, @Nullable Instant next);

    /** Closes open deadlines as {@link #close} does, one of them that of a task that was done. */
    @Modifying
    @Query("""
            update Deadline d
               set d.closedAt = :at, d.nextStepAt = null,
                   d.holder = case when d.id = :taskId then :#{#work.by()} else d.holder end,
                   d.workedMinutes = case when d.id = :taskId then :#{#work.minutes()} else d.workedMinutes end,
                   d.tallyOn = case when d.id = :taskId then :#{#work.on()} else d.tallyOn end,
                   d.state = case when d.dueAt < :at then :#{T(id.loketnaker.sla.DeadlineState).MISSED}
                                  else :#{T(id.loketnaker.sla.DeadlineState).MET} end
             where d.id in :ids and d.state = DeadlineState.OPEN""")
    void finish(Collection<String> ids, String taskId, Work work, Instant at);

    @Modifying
    @Query("update Deadline d set d.holder = :by where d.id = :id and d.state = DeadlineState.OPEN")
    void hold(String id, @Nullable String by);

    /** Closes open deadlines: met when the moment is not after their due date, missed when it is. */
    @Modifying
    @Query("""
            update Deadline d
               set d.closedAt = :at, d.nextStepAt = null,
                   d.state = case when d.dueAt < :at then :#{T(id.loketnaker.sla.DeadlineState).MISSED}
                                  else :#{T(id.loketnaker.sla.DeadlineState).MET} end
             where d.id in :ids and d.state = DeadlineState.OPEN""")
    void close(Collection<String> ids, Instant at);

    /** Closes an open deadline in that state, whenever it is due. */
    @Modifying
    @Query("""
            update Deadline d set d.closedAt = :at, d.nextStepAt = null, d.state = :closed
             where d.id = :id and d.state = DeadlineState.OPEN""")
    void closeAs(String id, Instant at, DeadlineState closed);
}
