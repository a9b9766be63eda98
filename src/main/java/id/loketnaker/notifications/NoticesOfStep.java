package id.loketnaker.notifications;

import id.loketnaker.engine.happenings.StepTakenBack;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a step that was taken back wanted to tell the applicant is called off, unless it has gone out. */
@Component
class NoticesOfStep {

    private final NoticeRows rows;
    private final CaseRegister register;
    private final Clock clock;

    NoticesOfStep(NoticeRows rows, CaseRegister register, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.clock = clock;
    }

    @EventListener
    void callOff(StepTakenBack back) {
        for (Notice notice : rows.openOf(back.caseId(), back.doneAt())) {
            rows.settle(notice.id(), NoticeState.CANCELLED, clock.instant(), null);
            register.record(
                    back.caseId(),
                    new Entry(
                            clock.instant(),
                            EntryKind.NOTICE_CANCELLED,
                            notice.message().about(),
                            notice.message().subject(),
                            back.official(),
                            notice.message().channel().id()));
        }
    }
}
