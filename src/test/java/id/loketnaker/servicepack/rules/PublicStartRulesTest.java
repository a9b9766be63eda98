package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is not to be named leaves no telephone number either: {@code perkara.telepon} of the small service. */
class PublicStartRulesTest {

    private static final String STAYS = "bidang \"telepon\" tetap diambil dari yang minta dirahasiakan";
    private static final String PHONE = "\"label\": \"Telepon\", \"validate\": {\"maxLength\": 20}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=jenis = \"usaha\"",
                "=jenis != \"orang\"",
                "=(nik = \"1\") or (jenis = \"usaha\")",
            })
    void what_the_form_hides_from_the_secret_is_not_asked_of_them(String hide) {
        assertThat(findings(hiding(hide), "{namaPemohon: Dirahasiakan}"))
                .noneMatch(finding -> finding.problem().equals(STAYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=jenis = \"orang\"",
                "=nik = \"usaha\"",
                "=jenis = \"usaha\" and nik = \"1\"",
                "=not(jenis = \"usaha\")",
            })
    void what_is_not_known_to_be_hidden_is_refused(String hide) {
        assertThat(findings(hiding(hide), "{namaPemohon: Dirahasiakan}"))
                .anyMatch(finding -> finding.problem().equals(STAYS));
    }

    @Test
    void what_is_neither_hidden_nor_replaced_is_refused() {
        assertThat(findings(PackFolder.small(), "{namaPemohon: Dirahasiakan}"))
                .anyMatch(finding -> finding.problem().equals(STAYS));
        assertThat(findings(PackFolder.small(), "{namaPemohon: Dirahasiakan, telepon: \"-\"}"))
                .isEmpty();
    }

    private static PackFiles hiding(String feel) {
        String hidden = "}, \"conditional\": {\"hide\": \"" + feel.replace("\"", "\\\"") + "\"}}";
        return PackFolder.changed(PackFolder.small(), "uji-permohonan.form", PHONE, PHONE.replace("}}", hidden));
    }

    private static List<Finding> findings(PackFiles pack, String replaced) {
        try {
            new ServicePackReader()
                    .read(PackFolder.changed(pack, "layanan.yaml", "komponen:", """
                    dari-publik:
                      bidang: [jenis, namaPemohon, telepon]
                      isi: {nomorUsaha: "8120012345678"}
                      rahasia: {bidang: jenis, pilihan: [usaha], isi: %s}
                      sumber: contoh
                    komponen:""".formatted(replaced)));
            return List.of();
        } catch (InvalidServicePackException refused) {
            return refused.findings();
        }
    }
}
