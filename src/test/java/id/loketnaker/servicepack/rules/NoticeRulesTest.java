package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.PackFixture;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack that tells the applicant when the permit is issued, and what may be wrong with that. */
class NoticeRulesTest {

    private static final String FILE = "pemberitahuan/izin-terbit.txt";
    private static final String TEXT = """
            Perihal: Izin ${perkara.nomor} terbit

            Yth. ${namaPemohon}, izin Anda sudah terbit: ${hasil}.
            NIK kuasa ${kuasa.nik}. ${instansi.nama}, telepon ${instansi.telepon}.
            """;
    private static final String LISTENER =
            "<camunda:executionListener event=\"start\" expression=\"${pemberitahuan.pemohon(execution, 'izin-terbit')}\" />";
    private static final String END = "<bpmn:endEvent id=\"Event_Terbit\" name=\"Izin terbit\" />";
    private static final String MAIL =
            "{\"type\": \"textfield\", \"key\": \"surel\", \"label\": \"Surel\", \"validate\": {\"maxLength\": 100, \"validationType\": \"email\"}},";
    private static final String CHANNEL =
            "{\"type\": \"radio\", \"key\": \"kanal\", \"label\": \"Kanal\", \"values\": [{\"label\": \"Surel\", \"value\": \"surel\"}, {\"label\": \"Tidak\", \"value\": \"tidak\"}]},";
    private static final String FIRST_FIELD = "{\"type\": \"textfield\", \"key\": \"namaPemohon\"";

    private static PackFixture telling() {
        return PackFixture.validPack()
                .with(FILE, TEXT)
                .changed(PackFixture.BPMN, END, withListener(LISTENER))
                .changed("layanan.yaml", "pokok: pokok}", "pokok: pokok, surel: surel, kanal: kanal}")
                .changed("permohonan.form", FIRST_FIELD, MAIL + CHANNEL + FIRST_FIELD);
    }

    private static String withListener(String listener) {
        return "<bpmn:endEvent id=\"Event_Terbit\" name=\"Izin terbit\"><bpmn:extensionElements>" + listener
                + "</bpmn:extensionElements></bpmn:endEvent>";
    }

    @Test
    void a_pack_says_whom_it_tells_what_and_where() {
        NoticePlan plan = telling().read().notices();

        assertThat(plan.addressField(ContactChannel.MAIL)).contains("surel");
        assertThat(plan.addressField(ContactChannel.SMS)).isEmpty();
        assertThat(plan.officePhone()).isEqualTo("021 555 0100");
        assertThat(plan.labels().get("hasil")).isEqualTo(Map.of("ya", "Ya", "tidak", "Tidak"));
        NoticeText text = plan.text("izin-terbit").orElseThrow();
        assertThat(text.variables()).containsExactlyInAnyOrder("namaPemohon", "hasil", "kuasa");
        assertThat(text.subject(name -> "[" + name + "]")).isEqualTo("Izin [perkara.nomor] terbit");
        assertThat(text.body(name -> "$1 ${x}"))
                .startsWith("Yth. $1 ${x}, izin")
                .endsWith("telepon $1 ${x}.");
    }

    private record Fault(String name, UnaryOperator<PackFixture> change, String file, String problem) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Fault in(String file, String from, String to, String problem) {
        return new Fault(to + " → " + problem, pack -> pack.changed(file, from, to), file, problem);
    }

    private static Fault inDiagram(String listener, String problem) {
        return in(PackFixture.BPMN, LISTENER, listener, problem);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                in(FILE, "Perihal: ", "Hal: ", "Perihal"),
                in(FILE, "${hasil}", "${hasill}", "\"hasill\" tidak diisi oleh formulir"),
                in(FILE, "${hasil}", "${perkara.nik}", "bukan nama baku"),
                in(FILE, "${hasil}", "${hasil == 'ya'}", "hanya boleh satu nama"),
                in(FILE, "${hasil}", "${hasil", "hanya boleh satu nama"),
                in(FILE, "${hasil}", "#{hasil}", "hanya boleh satu nama"),
                in(FILE, "${hasil}", "${execution.getVariable('x')}", "hanya boleh satu nama"),
                in(FILE, "${hasil}", "${instansi.surel}", "tidak diisi di instansi.yaml"),
                in(FILE, "${hasil}", "a".repeat(4001), "lebih dari 4000"),
                new Fault("no UTF-8", pack -> pack.with(FILE, new byte[] {(byte) 0xff}), FILE, "bukan teks UTF-8"),
                new Fault(
                        "left over",
                        pack -> pack.with("pemberitahuan/lama.txt", TEXT),
                        "pemberitahuan/lama.txt",
                        "tidak dipakai di diagram"),
                new Fault(
                        "bad name",
                        pack -> pack.with("pemberitahuan/Izin Lama.txt", TEXT),
                        "pemberitahuan/Izin Lama.txt",
                        "nama berkas"),
                new Fault("no text", pack -> pack.without(FILE), PackFixture.BPMN, "\"izin-terbit\" tidak ada"),
                inDiagram(LISTENER.replace("start", "take"), "pendengar hanya boleh"),
                inDiagram(
                        LISTENER.replace("execution, 'izin-terbit'", "'izin-terbit'"), "tidak dipakai dengan 1 isian"),
                inDiagram(LISTENER.replace("'izin-terbit'", "hasil"), "id dalam tanda kutip"),
                inDiagram(LISTENER.replace("pemohon(", "siapaSaja("), "pendengar hanya boleh"),
                inDiagram(
                        LISTENER.replace("${pemberitahuan", "${execution.setVariable('hasil', pemberitahuan")
                                .replace("')}", "'))}"),
                        "pendengar hanya boleh"),
                in(
                        PackFixture.BPMN,
                        "${hasil == 'ya' and",
                        "${pemberitahuan.pemohon(execution, 'izin-terbit') == 'ya' and",
                        "di luar pendengar"),
                in("layanan.yaml", ", surel: surel, kanal: kanal", "", "tidak punya alamat"),
                in("layanan.yaml", "surel: surel", "surel: surell", "\"surell\" tidak ada di formulir permohonan"),
                in("layanan.yaml", "surel: surel", "surel: namaPemohon", "tidak diperiksa sebagai alamat surel"),
                in("layanan.yaml", "kanal: kanal", "kanal: namaPemohon", "bukan satu pilihan"),
                new Fault(
                        "choice without address",
                        pack -> pack.changed("permohonan.form", "\"value\": \"tidak\"", "\"value\": \"sms\""),
                        "layanan.yaml",
                        "\"sms\" tidak punya bidang alamat"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_would_not_reach_the_applicant_is_found(Fault fault) {
        assertThat(telling().findings()).isEmpty();

        assertThat(fault.change().apply(telling()).findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(fault.file());
            assertThat(finding.problem()).contains(fault.problem());
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void a_scenario_expects_only_texts_that_there_are() {
        PackFixture pack = telling()
                .changed(
                        "skenario/terbit.yaml",
                        "janji: berhenti",
                        "janji: berhenti\n      pemberitahuan: [izin-terbit]");
        assertThat(pack.findings()).isEmpty();

        assertThat(pack.changed("skenario/terbit.yaml", "[izin-terbit]", "[izin-batal]")
                        .findings())
                .anySatisfy(finding ->
                        assertThat(finding.problem()).contains("teks pemberitahuan \"izin-batal\" tidak ada"));
    }
}
