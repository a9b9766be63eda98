package id.loketnaker.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The folder of one release: a dump for each kind of database, and what the release said of it. */
record ReleaseFolder(Path path) {

    static final Path ALL = Path.of("src/test/resources/releases");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The oldest first. */
    static List<ReleaseFolder> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ReleaseFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path h2() {
        return path.resolve("h2.sql.gz");
    }

    Path mySql() {
        return path.resolve("mysql.sql.gz");
    }

    Release read() {
        try (GZIPInputStream content = new GZIPInputStream(Files.newInputStream(said()))) {
            return JSON.readValue(content, Release.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Release release) {
        try {
            Files.createDirectories(path);
            try (GZIPOutputStream content = new GZIPOutputStream(Files.newOutputStream(said()))) {
                content.write(JSON.writeValueAsBytes(release));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path said() {
        return path.resolve("release.json.gz");
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
