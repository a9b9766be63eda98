package id.loketnaker.engine.calendarchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.OnMySqlAlone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application goes down after the approval and comes back as two nodes. */
@TouchesDatabase
@OnMySqlAlone(because = "it is about locks, and two nodes stand on one MySQL")
class CalendarNodesTest {

    @TempDir
    Path folder;

    private final List<String> database = TestDatabase.fresh();

    @AfterEach
    void wind_the_clock() {
        ClockUtil.reset();
    }

    @Test
    void the_nodes_that_come_up_finish_the_move_and_each_deadline_moves_once() {
        new PackFolder(folder).with(PackFolder.small());
        String caseId;
        try (ConfigurableApplicationContext before = start()) {
            Desk desk = new Desk(before.getBean(ProcessEngine.class));
            desk.at("2026-08-03T09:00");
            caseId = desk.start();
            calendar(before).approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));
        }
        String[] moving = {"--loketnaker.jobs.enabled=true", "--loketnaker.calendar.interval=PT0.1S"};
        try (ConfigurableApplicationContext one = start(moving);
                ConfigurableApplicationContext other = start(moving)) {
            CalendarBook book = other.getBean(CalendarBook.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> book.find(1).orElseThrow().isDone());

            assertThat(book.find(1).orElseThrow().moved()).isEqualTo(4);
            assertThat(calendar(one).due(caseId, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-19T16:00"));
            assertThat(calendar(one).recordOf(caseId, "MOVED")).hasSize(4);
        }
    }

    private static ChangedCalendar calendar(ConfigurableApplicationContext node) {
        return new ChangedCalendar(
                new Desk(node.getBean(ProcessEngine.class)),
                node.getBean(CalendarChanges.class),
                node.getBean(JdbcTemplate.class));
    }

    private ConfigurableApplicationContext start(String... more) {
        String[] arguments = Stream.of(
                        database.stream(),
                        Stream.of("--server.port=0", "--loketnaker.packs=" + folder.toUri()),
                        Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(arguments);
    }
}
