package id.loketnaker.drafts;

import id.loketnaker.engine.happenings.StepTakenBack;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What had been filled in in a step that was taken back is there again for who takes it up. */
@Component
class DraftRevival {

    private final DraftRows rows;
    private final Clock clock;

    DraftRevival(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void revive(StepTakenBack back) {
        rows.write(
                back.official(),
                OpenForm.ofTask(back.taskId(), back.caseId()),
                new Typed(back.filledIn(), "", 0),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
