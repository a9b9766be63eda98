package id.loketnaker.engine;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What goes by itself: somebody works on the same thing at this moment, or the database is not to be reached. */
public final class Disturbance {

    private static final List<Class<? extends Exception>> PASSING = List.of(
            OptimisticLockingException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            CannotCreateTransactionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class);

    private Disturbance() {}

    /** Whether one of its causes is. */
    public static boolean is(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(passing -> passing.isInstance(cause)));
    }
}
