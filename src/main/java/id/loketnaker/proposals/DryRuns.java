package id.loketnaker.proposals;

import id.loketnaker.jobs.Sweep;
import id.loketnaker.proposals.Trial.BrokenOffException;
import id.loketnaker.proposals.Trial.Outcome;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Tries proposals out, one at a time: the scenarios of the pack, and of those of its office that call a shared part
 * which it changes. One that was broken off, by the end of this node or of its machine, is begun anew.
 */
@Component
public class DryRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DryRuns.class);

    /** After the last sign of life of whoever tries it out. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** With a trial that is being broken off. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** After what failed from outside. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int DEEPEST = 30;
    private static final String FOLDERS = "loketnaker-usulan";

    /** A folder of a trial that was ended in its middle; none takes so long. */
    private static final Duration LEFT = Duration.ofDays(1);

    private static final long LETTERS_KEPT = 20L * PackFiles.LARGEST_FILE;

    private final Proposals proposals;
    private final Decisions decisions;
    private final PacksInForce packs;
    private final Trial trial;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();
    private final Map<Long, Instant> notBefore = new HashMap<>();
    private boolean brokenOff; // in this run: what was put back waits for the next
    private volatile boolean stopping;

    DryRuns(Proposals proposals, Decisions decisions, PacksInForce packs, Trial trial, Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.packs = packs;
        this.trial = trial;
        this.clock = clock;
    }

    /** Tries out all that wait, settles what passed where nobody is asked, and what is too old. */
    @Scheduled(fixedDelayString = "${loketnaker.packs.trial-interval:PT3S}")
    public void run() {
        one.lock();
        brokenOff = false;
        try {
            Instant before = clock.instant().minus(Decisions.LONGEST);
            new Sweep("Usulan kedaluwarsa")
                    .through(last -> last == null ? proposals.olderThan(before) : List.of(), decisions::expire);
            new Sweep("Pemeriksaan usulan").through(last -> next(), this::tryOut);
            new Sweep("Usulan berlaku").through(last -> last == null ? proposals.passed() : List.of(), this::settle);
        } finally {
            one.unlock();
        }
    }

    /** What this machine left when it was switched off in the middle of a trial. */
    @PostConstruct
    void tidy() {
        tidy(Path.of(System.getProperty("java.io.tmpdir")), clock.instant().minus(LEFT));
    }

    static void tidy(Path place, Instant before) {
        try (Stream<Path> all = Files.list(place)) {
            for (Path each : all.filter(DryRuns::isOurs).toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        } catch (IOException | UncheckedIOException notOurs) {
            LOG.warn("Berkas sementara pemeriksaan lama tidak dapat dihapus di {}", place, notOurs);
        }
    }

    private static boolean isOurs(Path path) {
        return String.valueOf(path.getFileName()).startsWith(FOLDERS)
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The database is still there: who waits to be tried out is to wait again. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (one.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            one.unlock();
        }
    }

    private List<Proposal> next() {
        return stopping || brokenOff
                ? List.of()
                : proposals.takeUp(clock.instant().plus(LEASE)).stream().toList();
    }

    /** What hinders it from outside, such as a database that is away, ends no proposal: it is tried again. */
    private void settle(Proposal passed) {
        long number = passed.number();
        if (clock.instant().isBefore(notBefore.getOrDefault(number, Instant.MIN))) {
            return;
        }
        try {
            decisions.settleByItself(passed);
            notBefore.remove(number);
        } catch (RuntimeException failed) {
            Optional<String> refusal = refusal(failed);
            if (refusal.isEmpty()) {
                LOG.error("Usulan {} lulus, tetapi belum dapat diberlakukan; dicoba lagi", number, failed);
                notBefore.put(number, clock.instant().plus(PAUSE));
                return;
            }
            LOG.warn("Usulan {} lulus, tetapi tidak dapat diberlakukan: {}", number, refusal.get());
            notBefore.remove(number);
            proposals.settle(passed, ProposalState.EXPIRED, null, refusal.get());
        }
    }

    /** What our own rules say against it. */
    private static Optional<String> refusal(RuntimeException failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause ->
                        cause instanceof RefusedProposalException || cause instanceof InvalidServicePackException)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst();
    }

    private void tryOut(Proposal proposal) {
        Path folder = folder();
        try {
            Set<String> played = write(proposal, folder.resolve("paket"));
            Path letters = Files.createDirectories(folder.resolve("surat"));
            Outcome outcome =
                    trial.play(folder.resolve("paket"), played, letters, said -> hasProgressed(proposal, said));
            proposals.tried(
                    proposal.number(),
                    outcome.passed(),
                    playedIn(outcome.report()),
                    withoutPlaces(outcome.report(), folder),
                    lettersIn(letters));
        } catch (BrokenOffException stopped) {
            proposals.putBack(proposal.number());
            brokenOff = true;
        } catch (IOException | RuntimeException failed) {
            LOG.error("Usulan {} tidak dapat diperiksa", proposal.number(), failed);
            proposals.tried(
                    proposal.number(),
                    false,
                    0,
                    "Pemeriksaan tidak dapat dijalankan; minta pengelola sistem melihat catatan aplikasi.",
                    new TreeMap<>());
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private boolean hasProgressed(Proposal proposal, String said) {
        return !stopping
                && proposals.progress(
                        proposal.number(), playedIn(said), said, clock.instant().plus(LEASE));
    }

    /** A line for each scenario. */
    private static int playedIn(String report) {
        return (int) report.lines().filter(line -> line.matches(" +[✓✗] .*")).count();
    }

    /** Where its files and letters stood for a minute is of no use to anybody. */
    private static String withoutPlaces(String report, Path folder) {
        return report.lines()
                .filter(line -> !line.contains(" surat disimpan di "))
                .map(line ->
                        line.replace(folder + "/", "").replace(folder.toUri().toString(), ""))
                .collect(Collectors.joining("\n"));
    }

    /** @return the ids of the packs whose scenarios are to be played */
    private Set<String> write(Proposal proposal, Path folder) {
        PackFiles proposed = proposals.files(proposal);
        List<PackFiles> others = packs.of(proposal.office()).stream()
                .filter(pack -> !pack.key().equals(proposed.key()))
                .toList();
        List<PackFiles> all = new ArrayList<>(List.of(proposed));
        all.addAll(others);
        PackArchive.write(folder, all);
        Set<String> changed = changedParts(
                proposed,
                packs.of(proposal.office()).stream()
                        .filter(pack -> pack.key().equals(proposed.key()))
                        .findFirst());
        Set<String> played = new TreeSet<>(Set.of(proposed.id()));
        others.stream()
                .filter(pack -> pack.content().keySet().stream().anyMatch(changed::contains))
                .forEach(pack -> played.add(pack.id()));
        return played;
    }

    /** Shared files that it brings otherwise than what is in force. */
    private static Set<String> changedParts(PackFiles proposed, Optional<PackFiles> inForce) {
        return inForce.stream()
                .flatMap(before -> proposed.content().entrySet().stream()
                        .filter(file -> FileNames.isShared(file.getKey())
                                && before.content().containsKey(file.getKey())
                                && !Arrays.equals(
                                        file.getValue(), before.content().get(file.getKey())))
                        .map(Map.Entry::getKey))
                .collect(Collectors.toSet());
    }

    /** So many as a row of files should hold; the rest is played, but not kept. */
    private static SortedMap<String, byte[]> lettersIn(Path folder) throws IOException {
        TreeMap<String, byte[]> letters = new TreeMap<>();
        long size = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                size += Files.size(file);
                if (size <= LETTERS_KEPT) {
                    letters.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return letters;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(FOLDERS).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
