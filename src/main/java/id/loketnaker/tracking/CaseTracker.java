package id.loketnaker.tracking;

import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.register.CaseChanged;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what is told of a case at the end of each transaction in which something happened in it, once. */
@Component
class CaseTracker {

    private static final Sweep SWEEP = new Sweep("Mengisi keterangan perkara bagi pemohon");

    private final TrackedCases tracked;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    CaseTracker(TrackedCases tracked, EntityManager entities, TransactionTemplate transaction) {
        this.tracked = tracked;
        this.entities = entities;
        this.transaction = transaction;
    }

    @EventListener
    void changed(CaseChanged happened) {
        ofThisTransaction().cases.add(happened.caseId());
    }

    @EventListener
    void erased(CasesErased erased) {
        tracked.erase(erased.caseIds());
    }

    /** Cases whose code is older than what is kept of them. */
    @Scheduled(fixedDelayString = "${loketnaker.public.fill:PT1H}", initialDelayString = "PT30S")
    void fill() {
        SWEEP.together(tracked::untold, some -> transaction.executeWithoutResult(each -> tracked.write(some)));
    }

    private Changes ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Changes changes = new Changes();
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }

    /** The cases in which something happened; told last of all, when the ledger and the letters are written. */
    private final class Changes implements TransactionSynchronization, Ordered {

        private final Set<String> cases = new LinkedHashSet<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            tracked.write(cases);
        }
    }
}
