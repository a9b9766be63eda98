package id.loketnaker.engine.journal;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Hears what happens in the engine, in its transaction, and passes it on by kind. */
@Component
public class CaseJournal implements HistoryEventHandler {

    private final CaseJournalist cases;
    private final ClockJournalist clocks;

    CaseJournal(CaseJournalist cases, ClockJournalist clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            clocks.activity(activity);
            cases.activity(activity);
        } else if (event instanceof HistoricProcessInstanceEventEntity process) {
            cases.process(process);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
