package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Case numbers: one row per office, service and year, without a gap. */
@EngineTest
class CaseNumberTest {

    private static final int THREADS = 8;
    private static final int STARTS = 6;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    /** In a year that no other test uses, so that the very first number is fought over too. */
    @Test
    void eight_at_once_get_numbers_without_gap_although_some_are_rolled_back() throws Exception {
        desk.at("2029-03-05T09:00");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(this::startSome));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<List<String>> one : running) {
            numbers.addAll(one.get());
        }
        threads.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * STARTS)
                        .mapToObj("UJD-MLT-2029-%05d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2031-12-31T23:59:59, UJD-MLT-2031-00001",
        "2033-01-01T00:00:00, UJD-MLT-2033-00001" // still 2032 in Jakarta and in UTC
    })
    void the_year_is_that_of_the_office_at_its_own_midnight(String moment, String number) {
        desk.at(moment);

        assertThat(number(desk.start())).isEqualTo(number);
    }

    @Test
    void each_office_counts_for_itself() {
        desk.at("2034-03-06T09:00");

        assertThat(number(desk.start("petugas-loket.kenanga", Desk.SMALL, Desk.SMALL_CASE)))
                .isEqualTo("UJD-KNG-2034-00001");
        assertThat(number(desk.start())).isEqualTo("UJD-MLT-2034-00001");
        assertThat(number(desk.start("petugas-loket.kenanga", Desk.SMALL, Desk.SMALL_CASE)))
                .isEqualTo("UJD-KNG-2034-00002");
    }

    private List<String> startSome() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                desk.start();
                status.setRollbackOnly();
            });
            numbers.add(number(desk.start(Desk.CLERK, Desk.SMALL, Map.copyOf(Desk.SMALL_CASE))));
        }
        return numbers;
    }

    private String number(String caseId) {
        return register.find(caseId).orElseThrow().number();
    }
}
