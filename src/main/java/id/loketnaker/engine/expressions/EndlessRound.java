package id.loketnaker.engine.expressions;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Ends what goes round in a diagram without waiting for anybody: the steps that one command begins are counted. */
public final class EndlessRound implements HistoryEventHandler {

    /** The longest way between two tasks of the offices has some twenty. */
    static final int MOST = 2000;

    /** @throws BadUserRequestException beyond {@link #MOST} steps; nothing of the command is kept then */
    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)
                && Context.getCommandContext().getSession(StepsBegun.class).next() > MOST) {
            throw new BadUserRequestException(
                    ("Diagram berputar tanpa menunggu siapa pun: lebih dari %d langkah sekaligus."
                                    + " Minta pemilik proses menyisipkan tugas di putarannya.")
                            .formatted(MOST));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
