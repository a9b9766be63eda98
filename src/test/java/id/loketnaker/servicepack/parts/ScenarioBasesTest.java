package id.loketnaker.servicepack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.TaskStep;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A scenario that builds on another one of its pack: {@code skenario/terbit.yaml}, in which the papers are checked. */
class ScenarioBasesTest {

    private static final String HEIR = "skenario/lain.yaml";

    @Test
    void an_heir_that_says_nothing_is_its_base_under_another_name() {
        Scenario heir = heir("nama: Lain\ndasar: terbit\n");

        assertThat(heir.name()).isEqualTo("Lain");
        assertThat(heir.file()).isEqualTo(HEIR);
        assertThat(heir.start()).isEqualTo(base().start());
        assertThat(heir.steps()).isEqualTo(base().steps());
        assertThat(heir.outcome()).isEqualTo("Izin terbit");
    }

    @Test
    void the_start_takes_over_what_it_does_not_say() {
        Scenario heir = heir("""
                nama: Lain
                dasar: terbit
                mulai: {isi: {namaPemohon: Budi Santoso, pokok: null, kuasa: {umur: 41}}}
                """);

        assertThat(heir.start().at()).isEqualTo(base().start().at());
        assertThat(heir.start().values())
                .containsEntry("namaPemohon", "Budi Santoso")
                .doesNotContainKey("pokok")
                .extractingByKey("kuasa")
                .asString()
                .contains("3216010101010001", "41");
    }

    @Test
    void a_step_of_its_own_stands_in_the_place_of_the_bases_and_is_filled_in_as_there() {
        Scenario heir = heir("""
                nama: Lain
                dasar: terbit
                langkah:
                  - menunggu: 2026-03-10 08.30
                  - tugas: Task_Periksa
                    pada: 2026-03-10 09.00
                    oleh: petugas-loket
                """);

        assertThat(heir.steps()).hasSize(2);
        TaskStep own = (TaskStep) heir.steps().get(1);
        assertThat(own.at()).isEqualTo(LocalDateTime.parse("2026-03-10T09:00"));
        assertThat(own.values()).isEqualTo(Map.of("hasil", "ya"));
        assertThat(own.due()).isNull();
    }

    @Test
    void steps_of_the_base_are_followed_as_far_as_it_says() {
        Scenario heir = heir("""
                nama: Lain
                dasar: terbit
                langkah:
                  - ikuti: Task_Periksa
                """);

        assertThat(heir.steps()).isEqualTo(base().steps());
        assertThat(heir.isTakenOver(0)).isTrue();
    }

    @Test
    void what_follows_a_replaced_step_may_be_followed_again() {
        List<ScenarioStep> steps = heir("""
                nama: Lain
                dasar: terbit
                langkah:
                  - tugas: Task_Periksa
                    pada: 2026-03-10 09.00
                    oleh: petugas-loket
                  - ikuti: semua
                """).steps();

        assertThat(steps).hasSize(1);
    }

    @Test
    void an_heir_may_have_heirs() {
        assertThat(PackFixture.validPack()
                        .with("skenario/tengah.yaml", "nama: Tengah\ndasar: terbit\nmulai: {isi: {pokok: Kios}}\n")
                        .with(HEIR, "nama: Lain\ndasar: tengah\n")
                        .read()
                        .scenarios())
                .filteredOn(scenario -> scenario.file().equals(HEIR))
                .singleElement()
                .satisfies(heir -> assertThat(heir.start().values()).containsEntry("pokok", "Kios"));
    }

    @Test
    void mistakes_of_a_step_are_tried_first_each_with_what_it_says_differently() {
        List<ScenarioStep> steps = heir("""
                nama: Lain
                dasar: terbit
                langkah:
                  - tugas: Task_Periksa
                    pada: 2026-03-10 09.00
                    oleh: petugas-loket
                    tenggat: 2026-03-11 15.30
                    keliru:
                      - {isi: {hasil: mungkin}, ditolak: pilihan}
                      - {isi: {hasil: null}, ditolak: wajib}
                """).steps();

        LocalDateTime at = LocalDateTime.parse("2026-03-10T09:00");
        assertThat(steps)
                .containsExactly(
                        tried(at, Map.of("hasil", "mungkin"), "pilihan"),
                        tried(at, Map.of(), "wajib"),
                        new TaskStep(
                                "Task_Periksa",
                                at,
                                "petugas-loket",
                                LocalDateTime.parse("2026-03-11T15:30"),
                                Map.of("hasil", "ya"),
                                null,
                                List.of(),
                                null));
    }

    @Test
    void a_base_that_is_not_there_is_found() {
        assertThat(findings("nama: Lain\ndasar: terbti\n")).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(HEIR);
            assertThat(finding.element()).isEqualTo("dasar");
            assertThat(finding.problem()).contains("\"skenario/terbti.yaml\" tidak ada");
        });
    }

    @Test
    void bases_that_go_round_are_found_once() {
        assertThat(PackFixture.validPack()
                        .with(HEIR, "nama: Lain\ndasar: putar\n")
                        .with("skenario/putar.yaml", "nama: Putar\ndasar: lain\n")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .contains("skenario/lain.yaml → skenario/putar.yaml → skenario/lain.yaml"));
    }

    @Test
    void a_step_that_the_base_does_not_have_cannot_be_followed() {
        assertThat(findings("nama: Lain\ndasar: terbit\nlangkah: [{ikuti: Paraf}]\n"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("langkah[1].ikuti");
                    assertThat(finding.problem()).contains("tugas \"Paraf\" tidak dikerjakan di dasar");
                });
    }

    @Test
    void nothing_is_followed_without_a_base() {
        assertThat(PackFixture.validPack()
                        .changed("skenario/cabut.yaml", "langkah:\n", "langkah:\n  - ikuti: semua\n")
                        .findings())
                .extracting(Finding::element)
                .contains("langkah[1]");
    }

    @Test
    void what_is_wrong_in_a_base_is_not_told_of_its_heirs() {
        assertThat(PackFixture.validPack()
                        .changed("skenario/terbit.yaml", "[Periksa berkas]", "[Sidang]")
                        .with(HEIR, "nama: Lain\ndasar: terbit\n")
                        .findings())
                .extracting(Finding::file)
                .containsExactly("skenario/terbit.yaml");
    }

    private static TaskStep tried(LocalDateTime at, Map<String, Object> values, String refusal) {
        return new TaskStep("Task_Periksa", at, "petugas-loket", null, values, refusal, List.of(), null);
    }

    private static Scenario base() {
        return scenario("nama: Lain\ndasar: terbit\n", "skenario/terbit.yaml");
    }

    private static Scenario heir(String yaml) {
        return scenario(yaml, HEIR);
    }

    private static Scenario scenario(String heir, String file) {
        return PackFixture.validPack().with(HEIR, heir).read().scenarios().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(String heir) {
        return PackFixture.validPack().with(HEIR, heir).findings();
    }
}
