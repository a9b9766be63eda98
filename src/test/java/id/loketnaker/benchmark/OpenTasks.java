package id.loketnaker.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Fills LoketNaker with cases that wait at their first task, received over ninety days, evenly spread over offices and
 * roles.
 */
final class OpenTasks {

    private static final Instant FIRST_DAY = Instant.parse("2026-06-01T02:00:00Z");
    private static final int DAYS = 90;

    private OpenTasks() {}

    static void fill(LoketNaker loketNaker, MySqlMeter meter, List<String> offices, int cases) {
        meter.tell("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
        meter.tell("SET GLOBAL sync_binlog = 0");
        for (int day = 0; day < DAYS; day++) {
            ClockUtil.setCurrentTime(Date.from(FIRST_DAY.plus(day, ChronoUnit.DAYS)));
            IntStream.range(cases * day / DAYS, cases * (day + 1) / DAYS)
                    .parallel()
                    .forEach(number -> loketNaker.start(
                            offices.get(number % offices.size()),
                            TenSteps.keyOf(number / offices.size() % TenSteps.ROLES.size()),
                            TenSteps.start(number)));
        }
        ClockUtil.reset();
        meter.tell("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
        meter.tell("SET GLOBAL sync_binlog = 1");
    }
}
