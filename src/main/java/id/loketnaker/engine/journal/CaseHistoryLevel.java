package id.loketnaker.engine.journal;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine tells of a case: processes, activities and incidents are kept.
 * Variables are not: what officials filled in stands in the case's own record, once, and full history of variables is
 * what makes the engine's tables grow.
 */
public final class CaseHistoryLevel implements HistoryLevel {

    public static final String NAME = "perkara";

    @Override
    public int getId() {
        return 30;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(type, entity)
                || HistoryEventTypes.JOB_FAIL == type
                || HistoryEventTypes.INCIDENT_CREATE == type
                || HistoryEventTypes.INCIDENT_DELETE == type
                || HistoryEventTypes.INCIDENT_RESOLVE == type;
    }
}
