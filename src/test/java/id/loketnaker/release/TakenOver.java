package id.loketnaker.release;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Today's application on the database of an earlier release. Its packs differ from those of the release, if only by a
 * remark.
 */
final class TakenOver implements AutoCloseable {

    private static final String REMARK = "\n# Dipasang sebagai versi baru\n";

    private final Release release;
    private final Map<String, TableRows> before;
    private final ConfigurableApplicationContext application;
    private final Map<String, WebVisitor> visitors = new HashMap<>();

    TakenOver(ReleaseFolder folder) {
        this.release = folder.read();
        DatabaseDump database = DatabaseDump.ofThisRun();
        String url = database.restored(folder);
        this.before = TableRows.all(
                new JdbcTemplate(new DriverManagerDataSource(url, database.user, database.password)), KeptRows.CHANGED);
        ClockUtil.setCurrentTime(Date.from(release.now()));
        CamundaWebapp.forgetEarlierApplications();
        this.application = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(Stream.concat(
                                Stream.of(database.arguments(url)),
                                Stream.of("--server.port=0", "--loketnaker.packs=" + changedPacks()))
                        .toArray(String[]::new));
        OwnClockAndEngine.turnTo(application);
    }

    private static String changedPacks() {
        try {
            Path root = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "packs").toAbsolutePath()), "release");
            PackFolder folder = new PackFolder(root);
            for (PackFiles pack : PackLocation.of("classpath:/processes/").packs()) {
                String standard = PackFolder.text(pack, "layanan.yaml") + REMARK;
                folder.with(pack.with(Map.of("layanan.yaml", standard.getBytes(StandardCharsets.UTF_8))));
            }
            return folder.location();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Release release() {
        return release;
    }

    /** All tables as the release left them. */
    Map<String, TableRows> before() {
        return before;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    JdbcTemplate jdbc() {
        return application.getBean(JdbcTemplate.class);
    }

    List<String> list(String query, Object... parameters) {
        return jdbc().queryForList(query, String.class, parameters);
    }

    /** The one answer, as text. */
    String one(String query, Object... parameters) {
        return jdbc().queryForObject(query, String.class, parameters);
    }

    /** What a user gets from the server, from its root. */
    HttpResponse<byte[]> get(String user, String path) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return visitors.computeIfAbsent(user, each -> WebVisitor.of(port, each)).get(path);
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
