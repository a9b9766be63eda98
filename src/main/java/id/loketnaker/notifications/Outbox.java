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

    /**
     * Writes a notice that may go out as soon as the transaction has ended.
     *
     * @param eventKey what happened; the same event tells the same recipient once
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(String eventKey, Message message) {
        if (rows.has(eventKey, message.recipient())) {
            return;
        }
        Instant now = clock.instant();
        rows.add(UUID.randomUUID().toString(), eventKey, message, now, now);
        if (message.caseId() != null && message.isForApplicant()) {
            register.record(
                    message.caseId(),
                    new Entry(
                            now,
                            EntryKind.NOTICE_WRITTEN,
                            message.about(),
                            message.subject(),
                            null,
                            message.channel().id()));
        }
    }

    /**
     * Adds lines to a notice that collects what happens until it goes out; the first makes it.
     *
     * @param eventKey of all that is collected in it
     * @param message what stands above the lines
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void collect(String eventKey, Message message, String lines, Instant firstTry) {
        if (!rows.append(eventKey, message.recipient(), lines)) {
            rows.add(UUID.randomUUID().toString(), eventKey, message, clock.instant(), firstTry);
            rows.append(eventKey, message.recipient(), lines);
        }
    }
}
