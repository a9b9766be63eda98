package id.loketnaker.engine.journal;

import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogManager;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Tells the ledger of the life of each timer. The engine's own log would look up the definition of each and write a
 * row; it keeps the failures.
 */
final class TimerLog extends HistoricJobLogManager {

    private final TimerJournalist timers;

    TimerLog(TimerJournalist timers) {
        this.timers = timers;
    }

    @Override
    public void fireJobCreatedEvent(Job job) {
        if (job instanceof TimerEntity timer) {
            timers.opened(timer);
        }
    }

    @Override
    public void fireJobDeletedEvent(Job job) {
        if (job instanceof TimerEntity timer) {
            timers.left(timer);
        }
    }

    @Override
    public void fireJobSuccessfulEvent(Job job) {
        if (job instanceof TimerEntity timer) {
            timers.fired(timer);
        }
    }
}
