package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.EngineTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A database tells which value it has already; that may be the NIK or the telephone of somebody. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class QuietDatabaseTest {

    private static final String NIK = "3275019912310009";

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_there_twice_stands_in_no_log(CapturedOutput output) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(both -> {
                    insert();
                    insert();
                }))
                .isInstanceOf(PersistenceException.class);

        assertThat(output.getAll()).doesNotContain(NIK);
    }

    private void insert() {
        entities.createNativeQuery(
                        "insert into ln_case_series (office, prefix, year_no, last_no) values ('melati', ?, 2026, 1)")
                .setParameter(1, NIK)
                .executeUpdate();
    }
}
