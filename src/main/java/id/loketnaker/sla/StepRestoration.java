package id.loketnaker.sla;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts clock and limits of a case back to where they were before its last step: what had been open is open again under
 * the id of the task or timer that stands for it now, due when it was due; what began since has never counted.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StepRestoration {

    private final Deadlines deadlines;
    private final Pauses pauses;
    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    StepRestoration(Deadlines deadlines, Pauses pauses, JdbcTemplate jdbc, EntityManager entities) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Ids of the limits of a case that are open, and of the pauses that last. */
    public record Running(Set<String> limits, Set<String> pauses) {

        public Running {
            limits = Set.copyOf(limits);
            pauses = Set.copyOf(pauses);
        }
    }

    /** What runs now, to be remembered before a step. */
    public Running running(String caseId) {
        Set<String> limits = new HashSet<>();
        Set<String> standing = new HashSet<>();
        jdbc.query(
                "select 'L', id from ln_deadline where case_id = ? and state = 'OPEN' union all"
                        + " select 'P', id from ln_pause where case_id = ? and resumed_at is null",
                row -> {
                    (row.getString(1).equals("L") ? limits : standing).add(row.getString(2));
                },
                caseId,
                caseId);
        return new Running(limits, standing);
    }

    /** The first of the limits that the step had and that is over by now: its consequence cannot be called back. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public Optional<String> passed(Running before, String taskId, Instant now) {
        return closed(before).stream()
                .filter(limit -> !limit.getId().equals(taskId) && !limit.dueAt().isAfter(now))
                .map(Deadline::named)
                .findFirst();
    }

    private List<Deadline> closed(Running before) {
        return deadlines.findAllById(before.limits()).stream()
                .filter(limit -> !limit.isOpen())
                .toList();
    }

    /** What follows for the engine's task and timers. */
    public record Restored(List<MovedDeadline> moves, boolean standing, List<String> fromReceipt) {}

    /**
     * Puts them back, after the engine has begun the step anew.
     *
     * @param before what ran before the step
     * @param oldTask of the step
     * @param newTask that stands for it now
     * @param newPause the activity instance that waits now, for a step at which the clock stands still
     * @param holder of the new task
     * @param done when the step was
     */
    public Restored restore(
            String caseId,
            Running before,
            String oldTask,
            String newTask,
            String newPause,
            @Nullable String holder,
            Instant done,
            Instant now,
            Terms terms) {
        entities.flush();
        Map<String, String> oldIds = counterparts(caseId, before, oldTask, newTask);
        dropWhatBegan(caseId, before, oldIds.keySet(), done, now);
        oldIds.forEach(this::reopen);
        jdbc.update("update ln_deadline set holder = ? where id = ?", holder, newTask);
        restorePauses(caseId, before, newPause, done);
        entities.clear();
        return recounted(caseId, oldIds.keySet(), now, terms);
    }

    /** By the new id the one that it takes the place of: the task, and timers beside it by their element. */
    private Map<String, String> counterparts(String caseId, Running before, String oldTask, String newTask) {
        Map<String, String> timers = new HashMap<>();
        for (Deadline limit : deadlines.findByCaseId(caseId)) {
            if (limit.isOpen() && !before.limits().contains(limit.getId()) && limit.kind() == DeadlineKind.TIMER) {
                timers.put(limit.elementId(), limit.getId());
            }
        }
        Map<String, String> pairs = new HashMap<>();
        for (Deadline limit : closed(before)) {
            String again = limit.getId().equals(oldTask) ? newTask : timers.get(limit.elementId());
            if (again == null) {
                throw new IllegalStateException("Batas " + limit.elementId() + " tidak berjalan lagi");
            }
            pairs.put(again, limit.getId());
        }
        return pairs;
    }

    private void dropWhatBegan(String caseId, Running before, Collection<String> kept, Instant done, Instant now) {
        deadlines.findByCaseId(caseId).stream()
                .filter(limit -> !before.limits().contains(limit.getId()) && !kept.contains(limit.getId()))
                .filter(limit -> !limit.openedAt().isBefore(done))
                .forEach(limit -> jdbc.update(
                        "update ln_deadline set state = 'CANCELLED', closed_at = coalesce(closed_at, ?),"
                                + " next_step_at = null, tally_on = null where id = ?",
                        Timestamp.from(now),
                        limit.getId()));
    }

    private void reopen(String newId, String oldId) {
        jdbc.update("delete from ln_deadline where id = ?", newId);
        jdbc.update(
                "update ln_deadline set id = ?, state = 'OPEN', closed_at = null, worked_minutes = null,"
                        + " tally_on = null where id = ?",
                newId,
                oldId);
    }

    private void restorePauses(String caseId, Running before, String newPause, Instant done) {
        Set<String> again = new HashSet<>();
        for (Pause pause : pauses.findByCaseIdOrderByPausedAt(caseId)) {
            if (before.pauses().contains(pause.getId())) {
                if (!pause.isOpen()) {
                    again.add(pause.getId());
                }
            } else if (!pause.pausedAt().isBefore(done)) {
                jdbc.update("delete from ln_pause where id = ?", pause.getId());
            }
        }
        again.forEach(old -> jdbc.update("update ln_pause set id = ?, resumed_at = null where id = ?", newPause, old));
    }

    private Restored recounted(String caseId, Set<String> again, Instant now, Terms terms) {
        List<Pause> all = pauses.findByCaseIdOrderByPausedAt(caseId);
        boolean standing = all.stream().anyMatch(Pause::isOpen);
        List<Standstill> standstills = all.stream()
                .filter(pause -> !pause.isOpen())
                .map(pause -> pause.until(now))
                .toList();
        List<Deadline> fromReceipt = deadlines.findByCaseIdAndStateAndBasis(caseId, DeadlineState.OPEN, Basis.RECEIPT);
        for (Deadline limit : fromReceipt) {
            Term term = limit.term();
            limit.recount(terms.sinceReceipt(term.start(), term.amount(), term.unit(), term.share(), standstills));
            limit.planRisk(terms, standstills);
        }
        List<Deadline> open = deadlines.findByCaseId(caseId).stream()
                .filter(Deadline::isOpen)
                .filter(limit -> limit.basis() == Basis.RECEIPT || again.contains(limit.getId()))
                .toList();
        for (Deadline limit : open) {
            if (limit.basis() == Basis.RECEIPT && standing) {
                limit.suspendSteps();
            } else if (limit.hasSteps()) {
                limit.planNextStep(terms);
            }
        }
        return new Restored(
                open.stream().map(Deadline::asMoved).toList(),
                standing,
                fromReceipt.stream().map(Deadline::getId).toList());
    }
}
