package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that calls a fragment, which hands on to another what it was given. */
class NestedFragmentsTest {

    private static final String OUTER = PackFolder.OUTER_FRAGMENT;
    private static final String INNER = "bersama/uji-paraf/uji-paraf.bpmn";
    private static final PackFiles PACK = PackFolder.nesting();

    @Test
    void the_inner_fragment_belongs_to_the_pack_as_the_outer_one() {
        ServicePack pack = new ServicePackReader().read(PACK);

        assertThat(pack.diagrams())
                .extracting(Diagram::processId)
                .containsExactlyInAnyOrder("uji-potongan", "uji-edar", "uji-paraf");
        assertThat(pack.element("Task_Paraf")).isPresent();
    }

    @Test
    void roles_are_handed_on_as_deep_as_the_calls_go() {
        assertThat(new ServicePackReader().read(PACK).taskRoles())
                .containsExactly("kepala-dinas", "mediator", "petugas-loket");
    }

    @Test
    void what_completing_a_task_brings_is_seen_through_both_borders() {
        assertThat(new ServicePackReader().read(PACK).lettersAhead("Task_Paraf"))
                .containsExactly("lembar-paraf");
    }

    @Test
    void a_table_of_a_fragment_belongs_to_the_pack_and_to_each_other_that_calls_it() {
        ServicePack pack = new ServicePackReader().read(PACK);
        assertThat(pack.decisions()).containsOnlyKeys("uji-edar-sifat");
        PackFiles other = PackFolder.changed(
                new PackFiles("melati", "uji-lain", renamed(PACK)), "layanan.yaml", "kode: UJP", "kode: UJL");

        assertThat(findings(other)).isEmpty();
        assertThat(OfficesRules.check(new ServicePackReader().read(other), List.of(pack)))
                .isEmpty();
        PackFiles own = other.with(Map.of("uji-edar-sifat.dmn", PACK.content().get(PackFolder.TABLE_OF_FRAGMENT)));
        assertThat(findings(own))
                .anySatisfy(finding ->
                        assertThat(finding.problem()).contains("id keputusan \"uji-edar-sifat\" sudah dipakai"));
    }

    private static SortedMap<String, byte[]> renamed(PackFiles pack) {
        TreeMap<String, byte[]> content = new TreeMap<>(pack.content());
        content.put(
                "uji-lain.bpmn",
                PackFolder.text(pack, "uji-potongan.bpmn")
                        .replace("process id=\"uji-potongan\"", "process id=\"uji-lain\"")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        content.remove("uji-potongan.bpmn");
        return content;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text>judul</text> | <text>judulnya</text> | "judulnya" tidak diisi
            not("Konsep izin") | "lain" | tidak ada aturan untuk
            id="uji-edar-sifat" | id="sifat" | id keputusan tidak sama dengan nama berkas
            name="sifatNaskah" | name="sifat" | hasil disimpan sebagai
            """)
    void a_table_of_a_fragment_is_checked_as_one_of_a_pack(String from, String to, String problem) {
        PackFiles broken =
                PACK.with(Map.of(PackFolder.TABLE_OF_FRAGMENT, changed(PackFolder.TABLE_OF_FRAGMENT, from, to)));

        assertThat(findings(broken)).anySatisfy(finding -> {
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.file()).startsWith("bersama/uji-edar/");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source="pembaca" | sourceExpression="mediator" | bukan peran yang diberi
            source="pembaca" | source="judul" | bukan peran yang diberi
            source="lama" | sourceExpression="dua hari" | bukan batas waktu
            source="judul" | source="judulnya" | "judulnya" tidak diisi
            calledElement="uji-paraf" | calledElement="entah" | potongan "entah" tidak ada
            calledElement="uji-paraf" | calledElement="uji-edar" | potongan memanggil dirinya sendiri: uji-edar → uji-edar
            """)
    void a_call_in_a_fragment_is_checked_as_one_in_a_pack(String from, String to, String problem) {
        assertThat(findings(PACK.with(Map.of(OUTER, changed(OUTER, from, to))))).anySatisfy(finding -> {
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.file()).isEqualTo(OUTER);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void a_circle_is_found_where_it_closes() {
        byte[] calling = changed(
                INNER,
                "<bpmn:endEvent id=\"Event_Kembali\" name=\"Konsep dikembalikan\" />",
                "<bpmn:callActivity id=\"Event_Kembali\" name=\"Edar lagi\" calledElement=\"uji-edar\" />");

        assertThat(findings(PACK.with(Map.of(INNER, calling)))).anySatisfy(finding -> {
            assertThat(finding.problem()).contains("uji-edar → uji-paraf → uji-edar");
            assertThat(finding.file()).isEqualTo(INNER);
        });
    }

    private static byte[] changed(String file, String from, String to) {
        String text = PackFolder.text(PACK, file);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Finding> findings(PackFiles pack) {
        try {
            new ServicePackReader().read(pack);
            return List.of();
        } catch (InvalidServicePackException unsound) {
            return unsound.findings();
        }
    }
}
