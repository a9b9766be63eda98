package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditTrail;
import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change and writes it on the trail, both or neither; of one that is refused, that it was tried. */
@Component
class AuditedChanges {

    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    AuditedChanges(AuditTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Nullable
    Object make(AuditedChange change, @Nullable String user, AuditedCalls.Call call) {
        try {
            return transaction.execute(status -> {
                Object answer = made(call);
                trail.done(change.kind(), user, change.action(), change.object());
                return answer;
            });
        } catch (RuntimeException refused) {
            trail.refused(change.kind(), user, change.action(), change.object());
            throw refused;
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
