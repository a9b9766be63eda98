package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import id.loketnaker.testing.WebVisitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A node that dies logs nobody out: the next one knows its sessions. */
@TouchesDatabase
class SessionNodesTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    @TempDir
    Path folder;

    private final List<String> database = TestDatabase.fresh();

    @Test
    void who_was_logged_in_on_one_node_goes_on_on_another() {
        new PackFolder(folder).with(PackFolder.small());
        WebVisitor official;
        try (ConfigurableApplicationContext one = start()) {
            official = WebVisitor.of(port(one), "mediator.melati");
            assertThat(asked(official)).isEqualTo(200);
        }
        try (ConfigurableApplicationContext other = start()) {
            WebVisitor there = official.at(port(other));

            assertThat(asked(there)).isEqualTo(200);
            assertThat(WebVisitor.stranger(port(other)).get(TASKS).statusCode()).isEqualTo(401);
        }
    }

    /** A change, which needs the token of the session too. */
    private static int asked(WebVisitor official) {
        return official.send(
                        "POST",
                        TASKS,
                        Map.of("Content-Type", "application/json", "Accept", "application/json"),
                        "{}".getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private static int port(ConfigurableApplicationContext node) {
        return ((ServletWebServerApplicationContext) node).getWebServer().getPort();
    }

    private ConfigurableApplicationContext start() {
        CamundaWebapp.forgetEarlierApplications();
        String[] arguments = Stream.concat(
                        database.stream(), Stream.of("--server.port=0", "--loketnaker.packs=" + folder.toUri()))
                .toArray(String[]::new);
        ConfigurableApplicationContext node = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(arguments);
        OwnClockAndEngine.turnTo(node);
        return node;
    }
}
