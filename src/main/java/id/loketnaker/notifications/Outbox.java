package id.loketnaker.notifications;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where notices are written down, in the transaction of what happened: both are there, or neither. */
@Component
class Outbox {

    private final NoticeRows rows;
    private final CaseRegister register;
    private final Clock clock;

    Outbox(NoticeRows rows, CaseRegister register, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.clock = clock;
    }

    /** Writes a notice that may go out as soon as the transaction has ended; not again what this event told this recipient. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(NewNotice notice) {
        if (rows.has(notice.eventKey(), notice.recipient())) {
            return;
        }
        Instant now = clock.instant();
        rows.add(UUID.randomUUID().toString(), notice, now, now);
        if (notice.caseId() != null && notice.recipient().equals(NewNotice.APPLICANT)) {
            register.record(
                    notice.caseId(),
                    new Entry(
                            now,
                            EntryKind.NOTICE_WRITTEN,
                            notice.about(),
                            notice.subject(),
                            null,
                            notice.channel().id()));
        }
    }

    /**
     * Adds lines to a notice that collects what happens until it goes out; the first makes it.
     *
     * @param notice what stands above the lines
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void collect(NewNotice notice, String lines, Instant firstTry) {
        if (!rows.append(notice.eventKey(), notice.recipient(), lines)) {
            rows.add(UUID.randomUUID().toString(), notice, clock.instant(), firstTry);
            rows.append(notice.eventKey(), notice.recipient(), lines);
        }
    }
}
