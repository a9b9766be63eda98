package id.loketnaker.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/** A line of the log says which case it is about, and nothing of whose it is. */
@EngineTest
class LoggedCaseTest {

    private static final String NAME = "Sitoresmi Contoh";

    private final Logger engineLog = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.pvm");
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Environment environment;

    @BeforeEach
    void listen() {
        heard.start();
        root.addAppender(heard);
        engineLog.setLevel(Level.DEBUG);
    }

    @AfterEach
    void listen_no_more() {
        engineLog.setLevel(null);
        root.detachAppender(heard);
    }

    @Test
    void a_line_within_a_step_bears_the_number_of_its_case() {
        String caseId = desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", NAME, "jenis", "orang"));
        String number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(caseId)
                .singleResult()
                .getBusinessKey();
        List<String> lines = heard.list.stream().map(this::asJson).toList();

        assertThat(lines).anyMatch(line -> line.contains("\"perkara\":\"" + number + "\""));
        assertThat(lines).noneMatch(line -> line.contains(NAME));
    }

    /** As with {@code logging.structured.format.console=logstash}, which the profile {@code json} sets. */
    private String asJson(ILoggingEvent event) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("logstash");
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
