package id.loketnaker.webapps.tasklist.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an applicant has to bring, by what is filled in so far. */
class NeededJsonTest {

    private static final ServicePack PACK = new ServicePackReader()
            .read(PackLocation.of("classpath:/processes/").packs().stream()
                    .filter(pack -> pack.id().equals("bekasi/pencatatan-pp-pkb"))
                    .findFirst()
                    .orElseThrow());
    private static final String OF_PKB = "Naskah PKB yang telah ditandatangani kedua pihak";
    private static final String OF_PP = "Naskah PP yang telah ditandatangani pengusaha";

    @Test
    void nothing_is_left_out_before_anything_is_answered() {
        assertThat(NeededJson.of(PACK, Map.of()).fields()).containsExactly("jenisNaskah", "adaSerikat");
        assertThat(NeededJson.of(PACK, Map.of()).chosen()).isNull();
    }

    @Test
    void what_cannot_apply_any_more_is_left_out_and_what_still_may_is_not() {
        assertThat(NeededJson.of(PACK, Map.of("jenisNaskah", "pp")).chosen())
                .contains("Surat permohonan", OF_PP)
                .doesNotContain(OF_PKB)
                .anyMatch(name -> name.startsWith("Surat pernyataan tidak memiliki serikat"));
        assertThat(NeededJson.of(PACK, Map.of("jenisNaskah", "pp", "adaSerikat", "ya"))
                        .chosen())
                .contains(OF_PP)
                .noneMatch(name -> name.startsWith("Surat pernyataan tidak memiliki serikat"));
    }

    @Test
    void what_is_no_answer_counts_as_none() {
        assertThat(NeededJson.of(PACK, Map.of("jenisNaskah", Map.of("a", 1), "adaSerikat", " "))
                        .chosen())
                .isNull();
    }
}
