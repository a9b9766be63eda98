package id.loketnaker.proposals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The command {@code uji} as a process of its own, on a database in its memory: the engine's clock is one for a whole
 * process, and scenarios move it. It gets nothing of this process but its classes: no password, no profile, no settings
 * that lie in the directory where this process was started.
 */
@Component
class TrialProcess implements Trial {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String OWN_SETTINGS = "optional:classpath:/,optional:classpath:/config/";
    private static final int AS_IT_SAYS = 0;
    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "TMPDIR", "TZ", "LANG", "SYSTEMROOT", "TEMP");
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final List<String> command;
    private final Duration longest;

    /**
     * @param memory of the process, as Java's option {@code -Xmx} has it
     * @param longest after which it is ended
     */
    @Autowired
    TrialProcess(
            ApplicationContext application,
            @Value("${loketnaker.packs.trial-memory:1g}") String memory,
            @Value("${loketnaker.packs.trial-limit:PT30M}") Duration longest) {
        this(command(application, memory), longest);
    }

    TrialProcess(List<String> command, Duration longest) {
        this.command = List.copyOf(command);
        this.longest = longest;
    }

    private static List<String> command(ApplicationContext application, String memory) {
        String main = application.getBeansWithAnnotation(SpringBootApplication.class).values().stream()
                .findFirst()
                .map(bean -> ClassUtils.getUserClass(bean).getName())
                .orElseThrow();
        boolean packed = ClassUtils.isPresent(LAUNCHER, ClassLoader.getSystemClassLoader());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it lives for a minute or two
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dspring.config.location=" + OWN_SETTINGS,
                "-cp",
                classes(),
                packed ? LAUNCHER : main,
                "uji",
                "--ikut-induk");
    }

    /** From whichever directory it is started. */
    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** When this process ends, however it does, the other sees its input end and goes too. */
    @Override
    public Outcome play(Path packs, Set<String> services, Path letters, Predicate<String> goOn)
            throws BrokenOffException {
        List<String> whole = new ArrayList<>(command);
        whole.add("--paket=" + packs);
        whole.add("--layanan=" + String.join(",", services));
        whole.add("--surat=" + letters);
        try {
            Path directory = Objects.requireNonNull(letters.getParent());
            File said = Files.createTempFile(directory, "kata", ".txt").toFile();
            Process process = started(whole, directory, said);
            try {
                return outcome(process, said.toPath(), goOn);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process started(List<String> whole, Path directory, File said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !KEPT.contains(name));
        return builder.start();
    }

    private Outcome outcome(Process process, Path said, Predicate<String> goOn) throws IOException, BrokenOffException {
        long looks = longest.dividedBy(LOOK);
        try {
            while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (looks-- == 0) {
                    return new Outcome(
                            false,
                            Files.readString(said, StandardCharsets.UTF_8)
                                    + "Pemeriksaan dihentikan: lebih lama dari %d menit. Bagi skenarionya, atau minta pengelola sistem menaikkan loketnaker.packs.trial-limit.\n"
                                            .formatted(longest.toMinutes()));
                }
                if (!goOn.test(Files.readString(said, StandardCharsets.UTF_8))) {
                    throw new BrokenOffException();
                }
            }
        } catch (InterruptedException stopped) {
            throw new BrokenOffException(); // the application ends: the database is still to be told, uninterrupted
        }
        return ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private static Outcome ended(int answer, String report) throws BrokenOffException {
        return switch (answer) {
            case AS_IT_SAYS -> new Outcome(true, report);
            case DIFFERENT, UNREADABLE -> new Outcome(false, report);
            default ->
                new Outcome(
                        false,
                        report
                                + "Pemeriksaan berhenti sebelum selesai (kode %d): mungkin ingatan mesin kurang. Ajukan lagi, atau minta pengelola sistem melihatnya.\n"
                                        .formatted(answer));
        };
    }
}
