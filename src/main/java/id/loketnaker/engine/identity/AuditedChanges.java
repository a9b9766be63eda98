package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditTrail;
import id.loketnaker.engine.happenings.UserDeleted;
import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change and writes it on the trail, both or neither; of one that is refused, that it was tried. */
@Component
class AuditedChanges {

    private static final String DELETION = "deleteUser";

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AuditedChanges(AuditTrail trail, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Nullable
    Object make(AuditedChange change, @Nullable String user, AuditedCalls.Call call) {
        try {
            return transaction.execute(status -> {
                Object answer = made(call);
                tell(change);
                trail.done(change.kind(), user, change.action(), change.object());
                return answer;
            });
        } catch (RuntimeException refused) {
            trail.refused(change.kind(), user, change.action(), change.object());
            throw refused;
        }
    }

    private void tell(AuditedChange change) {
        if (change.action().equals(DELETION) && change.object() != null) {
            events.publishEvent(new UserDeleted(change.object()));
        }
    }

    private static @Nullable Object made(AuditedCalls.Call call) {
        try {
            return call.go();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }
}
