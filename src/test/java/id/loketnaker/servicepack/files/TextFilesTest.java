package id.loketnaker.servicepack.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextFilesTest {

    private final Findings findings = new Findings("mekarsari/uji");

    @Test
    void who_changes_what_was_read_changes_it_for_nobody_else() {
        ((ObjectNode) yaml("komponen: {biaya: tidak ada}").path("komponen")).put("biaya", "sepuluh ribu");

        assertThat(yaml("komponen: {biaya: tidak ada}").at("/komponen/biaya").asText())
                .isEqualTo("tidak ada");
    }

    @Test
    void what_cannot_be_read_is_told_each_time() {
        for (int time = 1; time <= 2; time++) {
            Findings each = new Findings("mekarsari/uji");
            assertThat(TextFiles.yaml(bytes("a: [1"), each.in("layanan.yaml"))).isNull();
            assertThat(each.all()).as("time %d", time).hasSize(1);
        }
    }

    private JsonNode yaml(String text) {
        return Objects.requireNonNull(TextFiles.yaml(bytes(text), findings.in("layanan.yaml")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
