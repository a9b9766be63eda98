package id.loketnaker.benchmark;

import id.loketnaker.testing.MySqlServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the jar with 512 MiB of heap on an empty database and again on the same: seconds until it answers, and its
 * memory. With all services of the jar, and with the one of an office that has no other: the difference is what the
 * others cost.
 */
final class StartUpBenchmark {

    private static final Path JAR = Path.of("target", "loketnaker.jar").toAbsolutePath();
    private static final Path FOLDER =
            Path.of("target", "benchmark", "start-up").toAbsolutePath();
    private static final String ALL = "classpath:/processes/";
    private static final Pattern STARTED =
            Pattern.compile("Started LoketNakerApplication in \\S+ seconds \\(process running for (\\S+)\\)");
    private static final int TIMES = Integer.getInteger("rounds", 5);

    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> mebibytes = new ArrayList<>();

    private StartUpBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        System.out.printf("%s: %.1f MiB%n", JAR.getFileName(), Files.size(JAR) / 1048576.0);
        EmptyDatabase h2 = () -> {
            FileSystemUtils.deleteRecursively(FOLDER.resolve(".loketnaker"));
            return "jdbc:h2:file:./.loketnaker/data";
        };
        measure("H2", ALL, h2);
        measure("H2, one service", oneService(), h2);
        try (MySqlServer server = MySqlServer.start()) {
            measure("MySQL", ALL, () -> server.freshSchema("loketnaker"));
        }
    }

    private static String oneService() throws IOException {
        Path folder = FOLDER.resolve("paket");
        for (String part : List.of("pekanbaru", "bersama")) {
            FileSystemUtils.copyRecursively(Path.of("processes", part), folder.resolve(part));
        }
        return "file:" + folder + "/";
    }

    /** Makes an empty database and answers its URL. */
    private interface EmptyDatabase {
        String make() throws IOException;
    }

    private static void measure(String name, String packs, EmptyDatabase database) throws Exception {
        StartUpBenchmark fresh = new StartUpBenchmark();
        StartUpBenchmark again = new StartUpBenchmark();
        for (int time = 0; time < TIMES; time++) {
            String url = database.make();
            fresh.start(url, packs);
            again.start(url, packs);
        }
        fresh.report(name + ", empty database");
        again.report(name + ", unchanged");
    }

    private void report(String name) {
        System.out.printf(
                "%-33s %5.1f s, %4.0f MiB; %s s%n", name, Medians.of(seconds), Medians.of(mebibytes), seconds);
    }

    private void start(String url, String packs) throws Exception {
        boolean mySql = url.startsWith("jdbc:mysql:");
        ProcessBuilder command = new ProcessBuilder("java", "-Xmx512m", "-jar", JAR.toString(), "--server.port=0")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL",
                        url,
                        "SPRING_DATASOURCE_USERNAME",
                        mySql ? MySqlServer.USER : "sa",
                        "SPRING_DATASOURCE_PASSWORD",
                        mySql ? MySqlServer.PASSWORD : "",
                        "LOKETNAKER_PACKS",
                        packs,
                        "LOKETNAKER_ADMIN_ID",
                        "kepala",
                        "LOKETNAKER_ADMIN_PASSWORD",
                        "Menara-Air-2026!"));
        Process process = command.start();
        try (BufferedReader said = process.inputReader()) {
            seconds.add(awaitStarted(said));
            mebibytes.add(residentMebibytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double awaitStarted(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Double.parseDouble(started.group(1));
            }
        }
        throw new IllegalStateException("did not start:\n" + all);
    }

    private static double residentMebibytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
