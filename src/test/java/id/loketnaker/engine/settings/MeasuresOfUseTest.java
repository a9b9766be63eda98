package id.loketnaker.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.Metrics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Admin shows as the measure of use. */
@EngineTest
class MeasuresOfUseTest {

    private static final String METRICS = "/camunda/api/engine/engine/default/metrics";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ManagementService management;

    @Test
    void a_case_that_begins_is_counted() {
        management.reportDbMetricsNow();
        long before = begun();

        desk.start();
        management.reportDbMetricsNow();

        assertThat(begun()).isGreaterThan(before);
    }

    @Test
    void an_administrator_is_answered_and_nobody_else() {
        assertThat(WebVisitor.of(port, "admin").get(METRICS).statusCode()).isEqualTo(200);
        assertThat(WebVisitor.of(port, "manajer.melati").get(METRICS).statusCode())
                .isEqualTo(403);
    }

    private long begun() {
        return management
                .createMetricsQuery()
                .name(Metrics.ROOT_PROCESS_INSTANCE_START)
                .sum();
    }
}
