package id.loketnaker.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.proposals.Trial.BrokenOffException;
import id.loketnaker.proposals.Trial.Outcome;
import id.loketnaker.testing.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;

class TrialProcessTest {

    private static final Set<String> SERVICES = Set.of("melati/uji-surat");

    @TempDir
    Path folder;

    private Path packs = Path.of("");
    private Path letters = Path.of("");

    @BeforeEach
    void places() throws IOException {
        packs = folder.resolve("paket");
        letters = Files.createDirectories(folder.resolve("surat"));
    }

    @Test
    void scenarios_are_played_in_a_process_of_their_own_and_progress_is_told() throws BrokenOffException {
        new PackFolder(packs).with(PackFolder.small()).with(PackFolder.letters());
        StaticApplicationContext application = new StaticApplicationContext();
        application.registerSingleton("application", LoketNakerApplication.class);
        List<String> told = new ArrayList<>();

        Outcome outcome =
                new TrialProcess(application, "700m", Duration.ofMinutes(5)).play(packs, SERVICES, letters, told::add);

        assertThat(outcome.report()).contains("2 skenario, 0 berbeda");
        assertThat(outcome.passed()).isTrue();
        assertThat(told).isNotEmpty();
        assertThat(letters.resolve("melati/uji-surat")).isNotEmptyDirectory();
    }

    @Test
    void it_stands_in_a_directory_of_its_own() throws BrokenOffException, IOException {
        Outcome outcome = new TrialProcess(List.of("sh", "-c", "pwd -P"), Duration.ofMinutes(1))
                .play(packs, SERVICES, letters, said -> true);

        assertThat(outcome.report().strip()).isEqualTo(folder.toRealPath().toString());
    }

    @Test
    void what_takes_too_long_is_ended_and_says_so() throws BrokenOffException {
        Outcome outcome = new TrialProcess(List.of("sh", "-c", "echo mulai; sleep 600"), Duration.ofSeconds(1))
                .play(packs, SERVICES, letters, said -> true);

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.report()).contains("mulai", "Pemeriksaan dihentikan");
    }

    @Test
    void it_is_broken_off_when_nobody_wants_it_any_more() {
        TrialProcess process = new TrialProcess(List.of("sh", "-c", "sleep 600"), Duration.ofMinutes(1));

        assertThatThrownBy(() -> process.play(packs, SERVICES, letters, said -> false))
                .isInstanceOf(BrokenOffException.class);
    }

    @Test
    void an_end_that_it_does_not_know_is_no_success() throws BrokenOffException {
        Outcome outcome = new TrialProcess(List.of("sh", "-c", "echo sampai sini; exit 9"), Duration.ofMinutes(1))
                .play(packs, SERVICES, letters, said -> true);

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.report()).contains("sampai sini", "kode 9");
    }
}
