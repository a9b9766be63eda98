package id.loketnaker.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.FileSystemUtils;

/** One run of mysqld; what it says stands in a log beside its data directory. */
final class MySqlProcess {

    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Path data;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    /** Its output is closed under the reader then. */
    private volatile boolean stopping;

    private MySqlProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Fills an empty data directory: the user root, no password. */
    static void initialize(Path data) {
        Command.failureOf(commandLine(data, List.of("--initialize-insecure")).toArray(String[]::new))
                .ifPresent(failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Starts the server and waits until it takes connections. */
    static MySqlProcess serve(Path data, List<String> options) {
        try {
            Process process = new ProcessBuilder(commandLine(data, options))
                    .redirectErrorStream(true)
                    .start();
            MySqlProcess server = new MySqlProcess(process, data);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server and throws its data away; the log stays. */
    void stop() {
        stopping = true;
        try {
            process.destroy();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What a server has in one schema: a statement ends with its line. */
    static void dump(int port, String schema, Path to) {
        try {
            Process dump = new ProcessBuilder(
                            MySqlDistribution.MYSQLDUMP.toString(),
                            "--no-defaults",
                            "--protocol=tcp",
                            "--host=127.0.0.1",
                            "--port=" + port,
                            "--user=root",
                            "--default-character-set=utf8mb4",
                            "--hex-blob",
                            "--skip-comments",
                            "--skip-add-locks",
                            "--skip-tz-utc", // columns are local times
                            "--no-tablespaces",
                            schema)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (GZIPOutputStream script = new GZIPOutputStream(Files.newOutputStream(to))) {
                dump.getInputStream().transferTo(script);
            }
            if (dump.waitFor() != 0) {
                throw new IllegalStateException("mysqldump: " + dump.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> commandLine(Path data, List<String> options) {
        List<String> command = new ArrayList<>(List.of(MySqlDistribution.MYSQLD.toString(), "--no-defaults"));
        command.add("--basedir=" + MySqlDistribution.HOME);
        command.add("--datadir=" + data);
        // Relative to the data directory: the whole path may be too long for a socket.
        command.add("--socket=mysqld.sock");
        command.add("--user=" + System.getProperty("user.name"));
        command.addAll(options);
        return command;
    }

    private void awaitReady() {
        Thread listener = new Thread(this::listen, "mysqld");
        listener.setDaemon(true);
        listener.start();
        Boolean started = ready.completeOnTimeout(false, SECONDS_TO_START, TimeUnit.SECONDS)
                .join();
        if (!started) {
            stop();
            throw new IllegalStateException("mysqld did not start; see " + log());
        }
    }

    /** Writes down what mysqld says; "ready for connections" is the sign. */
    private void listen() {
        try (BufferedReader said = process.inputReader();
                BufferedWriter log = Files.newBufferedWriter(log())) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.write(line + "\n");
                log.flush();
                if (line.contains("ready for connections")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            if (!stopping) {
                throw new UncheckedIOException(e);
            }
        } finally {
            ready.complete(false);
        }
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }
}
