package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.PackTexts;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileRulesTest {

    private static final String BOMB = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_file_that_is_missing_unknown_or_unreadable_is_named(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> each_file_that_is_missing_unknown_or_unreadable_is_named() {
        return Stream.of(
                missing("instansi.yaml", "berkas tidak ada"),
                missing("layanan.yaml", "berkas tidak ada"),
                missing(BPMN, "berkas tidak ada"),
                new Breakage(
                        pack -> pack.without("skenario/terbit.yaml").without("skenario/cabut.yaml"),
                        "skenario/",
                        null,
                        "tidak punya skenario"),
                with("catatan.txt", "x", "tidak dikenal"),
                with("lain.bpmn", "x", "tidak dikenal"),
                with("skenario/terbit.yml", "x", "tidak dikenal"),
                with("lebih.form", PackTexts.TASK_FORM.replace("\"periksa\"", "\"lebih\""), "tidak dipakai"),
                unreadable("layanan.yaml", "a: [", "bukan YAML"),
                unreadable("layanan.yaml", "nama: a\nnama: b\n", "kunci \"nama\" tertulis dua kali"),
                unreadable("layanan.yaml", "nama: !!java.net.URL [x]\n", "bukan YAML"),
                unreadable("layanan.yaml", "--- a\n--- b\n", "bukan YAML"),
                with("instansi.yaml", BOMB, "bukan YAML"),
                with("instansi.yaml", "a: &a [*a]\n", "dirinya sendiri"),
                with("instansi.yaml", "[".repeat(200), "bukan YAML"),
                unreadable("periksa.form", "{\"id\": ", "bukan JSON"),
                unreadable("periksa.form", "{\"id\": 1, \"id\": 2}", "bukan JSON"),
                with("periksa.form", "[".repeat(5000), "bukan JSON"),
                unreadable(BPMN, "<bpmn", "bukan XML"),
                unreadable(BPMN, "<a>".repeat(5000) + "</a>".repeat(5000), "bukan XML"),
                unreadable(BPMN, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:/etc/hostname\">]><a>&b;</a>", "DOCTYPE"),
                new Breakage(
                        pack -> pack.with("layanan.yaml", "nama: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                        "layanan.yaml",
                        null,
                        "UTF-8"),
                new Breakage(
                        pack -> pack.with("periksa.form", new byte[PackFiles.LARGEST_FILE + 1]),
                        "periksa.form",
                        null,
                        "lebih besar dari 1 MiB"));
    }

    @Test
    void a_pack_that_is_too_large_is_not_read_at_all() {
        PackFixture pack = validPack();
        for (int i = 0; i < 11; i++) {
            pack.with("f" + i + ".form", new byte[PackFiles.LARGEST_FILE]);
        }
        assertThat(pack.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("10 MiB"));
    }

    @Test
    void a_folder_is_a_name_that_tenant_and_process_may_have() {
        assertThat(validPack().in("Kota Mekar", "izin-contoh").findings())
                .anySatisfy(finding -> assertThat(finding.problem()).contains("nama folder"));
    }

    private static Breakage missing(String file, String problem) {
        return new Breakage(pack -> pack.without(file), file, null, problem);
    }

    private static Breakage unreadable(String file, String text, String problem) {
        return new Breakage(pack -> pack.with(file, text), file, "baris ", problem);
    }

    private static Breakage with(String file, String text, String problem) {
        return new Breakage(pack -> pack.with(file, text), file, null, problem);
    }
}
