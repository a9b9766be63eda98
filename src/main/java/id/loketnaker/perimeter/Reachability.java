package id.loketnaker.perimeter;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the database can be reached. One request that finds it away is enough: the others need not wait for a
 * connection, each in a thread of its own, to learn the same. A thread of its own asks until it is back.
 */
@Component
class Reachability {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    private static final long BETWEEN_MS = 500;
    private static final int PATIENCE_S = 2;

    private final DataSource database;
    private final AtomicBoolean away = new AtomicBoolean();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "database-back");
        thread.setDaemon(true);
        return thread;
    });

    Reachability(DataSource database) {
        this.database = database;
    }

    boolean isAway() {
        return away.get();
    }

    void lost() {
        if (away.compareAndSet(false, true)) {
            LOG.error("Basis data tidak terjangkau; permintaan ditolak sampai tersambung kembali");
            ask();
        }
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }

    private void ask() {
        asking.schedule(this::look, BETWEEN_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (answers()) {
            away.set(false);
            LOG.info("Basis data tersambung kembali");
        } else {
            ask();
        }
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_S);
        } catch (SQLException | RuntimeException still) {
            LOG.debug("Masih terputus", still);
            return false;
        }
    }
}
