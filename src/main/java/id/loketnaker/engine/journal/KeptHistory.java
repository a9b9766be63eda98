package id.loketnaker.engine.journal;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogEventEntity;

/**
 * Writes the engine's history tables, without the life of each timer: the ledger of deadlines has it. Tasks stay, for comments on
 * a task hang on its history.
 */
public final class KeptHistory extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!(event instanceof HistoricJobLogEventEntity job) || job.isFailureLog()) {
            super.handleEvent(event);
        }
    }
}
