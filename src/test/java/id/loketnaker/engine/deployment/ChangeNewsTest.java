package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose steps a change concerns. */
class ChangeNewsTest {

    private static final PackFiles SMALL = PackFolder.small();

    @Test
    void who_has_a_step_whose_form_or_drawing_changes_is_concerned_and_nobody_else() {
        assertThat(ChangeNews.changedSteps(pack(SMALL), pack(SMALL))).isEmpty();
        assertThat(ChangeNews.changedSteps(pack(SMALL), changed("uji-periksa.form", "\"Hasil\"", "\"Hasil periksa\"")))
                .containsOnlyKeys("mediator")
                .extractingByKey("mediator")
                .isEqualTo(Set.copyOf(List.of(name("Task_Periksa"))));
        assertThat(ChangeNews.changedSteps(
                        pack(SMALL),
                        changed("uji-jeda.bpmn", "name=\"%s\"".formatted(name("Task_Periksa")), "name=\"Teliti\"")))
                .containsOnlyKeys("mediator")
                .extractingByKey("mediator")
                .isEqualTo(Set.copyOf(List.of("Teliti", name("Task_Periksa"))));
    }

    @Test
    void what_is_no_step_concerns_nobody() {
        assertThat(ChangeNews.changedSteps(pack(SMALL), changed("layanan.yaml", "jumlah: 10", "jumlah: 12")))
                .isEmpty();
    }

    private static String name(String task) {
        return String.valueOf(pack(SMALL).element(task).orElseThrow().name());
    }

    private static ServicePack changed(String file, String from, String to) {
        return pack(PackFolder.changed(SMALL, file, from, to));
    }

    private static ServicePack pack(PackFiles files) {
        return new ServicePackReader().readDeployed(files);
    }
}
