package id.loketnaker.engine.journal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The end event that each case reached last in the present transaction: the last one of a case is its result. */
@Component
class ReachedEnds {

    record End(String id, String name) {}

    private static final End NONE = new End("-", "Selesai");

    void reached(String caseId, String id, @Nullable String name) {
        ends().put(caseId, new End(id, name == null ? id : name));
    }

    End lastOf(String caseId) {
        return ends().getOrDefault(caseId, NONE);
    }

    @SuppressWarnings("unchecked")
    private Map<String, End> ends() {
        Map<String, End> ends = (Map<String, End>) TransactionSynchronizationManager.getResource(this);
        if (ends == null) {
            ends = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, ends);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(ReachedEnds.this);
                }
            });
        }
        return ends;
    }
}
