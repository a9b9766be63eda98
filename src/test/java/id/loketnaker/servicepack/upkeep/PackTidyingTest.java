package id.loketnaker.servicepack.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.files.TextFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTidyingTest {

    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <bpmn:process id="izin" name="Izin">
                <bpmn:documentation>Standar hlm. 3</bpmn:documentation>
                <bpmn:userTask id="Task_Periksa" name="Periksa" camunda:formRef="periksa" camunda:dueDate="${a > 1}">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="jeda" value="ps. 3" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>Flow_1</bpmn:incoming>
                </bpmn:userTask>
                <bpmn:userTask id="Task_Terbitkan" name="Terbitkan" camunda:formRef="terbitkan">
                  <bpmn:documentation>Standar hlm. 4</bpmn:documentation>
                  <bpmn:incoming>Flow_2</bpmn:incoming>
                </bpmn:userTask>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String TIDIED = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <bpmn:process id="izin" name="Izin">
                <bpmn:documentation>Standar hlm. 3</bpmn:documentation>
                <bpmn:extensionElements>
                  <camunda:properties>
                    <camunda:property name="judul.nomorIzin" value="Nomor &#34;izin&#34; &amp; tanggal" />
                  </camunda:properties>
                </bpmn:extensionElements>
                <bpmn:userTask id="Task_Periksa" name="Periksa" camunda:formRef="periksa" camunda:dueDate="${a > 1}">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="tampilkan" value="alamat" />
                      <camunda:property name="jeda" value="ps. 3" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>Flow_1</bpmn:incoming>
                </bpmn:userTask>
                <bpmn:userTask id="Task_Terbitkan" name="Terbitkan" camunda:formRef="terbitkan">
                  <bpmn:documentation>Standar hlm. 4</bpmn:documentation>
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="tampilkan" value="nomorIzin, hasil" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>Flow_2</bpmn:incoming>
                </bpmn:userTask>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String CHECK = """
            {"id": "periksa", "components": [
              {"type": "group", "label": "Pemohon", "components": [
                {"type": "textfield", "key": "nama", "label": "Nama", "disabled": true},
                {"type": "textfield", "key": "alamat", "label": "Alamat", "readonly": true, "layout": {"row": "Row_1", "columns": 8}}]},
              {"type": "radio", "key": "hasil", "label": "Hasil", "conditional": {"hide": "=alamat = null"}}]}
            """;
    private static final String ISSUE = """
            {"id": "terbitkan", "components": [
              {"type": "textfield", "key": "nomorIzin", "label": "Nomor \\"izin\\" & tanggal", "disabled": true, "layout": {"row": "Row_1", "columns": 8}},
              {"type": "textfield", "key": "catatan", "label": "Catatan", "layout": {"row": "Row_1", "columns": 8}},
              {"type": "radio", "key": "hasil", "label": "Hasil", "disabled": true}]}
            """;

    @TempDir
    Path root;

    private Path pack = Path.of("");

    @BeforeEach
    void aPackInTheFormOfYesterday() throws IOException {
        pack = Files.createDirectories(root.resolve("melati/izin"));
        write("izin.bpmn", DIAGRAM);
        write("periksa.form", CHECK);
        write("terbitkan.form", ISSUE);
        write("mohon.form", "{\"id\": \"mohon\", \"components\": [{\"type\": \"textfield\", \"key\": \"alamat\"}]}");
        write("layanan.yaml", "perkara: {pemohon: nama}");
    }

    @Test
    void what_only_showed_goes_and_the_task_and_the_process_say_it_instead() throws IOException {
        assertThat(run()).contains("4 bidang");

        assertThat(read("izin.bpmn")).isEqualTo(TIDIED);
        assertThat(read("periksa.form")).isEqualTo("""
                {
                  "id": "periksa",
                  "components": [
                    {
                      "type": "radio",
                      "key": "hasil",
                      "label": "Hasil",
                      "conditional": {
                        "hide": "=alamat = null"
                      }
                    }
                  ]
                }
                """);
        assertThat(read("terbitkan.form")).contains("\"columns\": null").doesNotContain("nomorIzin");
        assertThat(read("mohon.form")).doesNotContain("\n");
    }

    @Test
    void done_twice_it_changes_nothing_more() throws IOException {
        run();

        assertThat(run()).doesNotContain("bidang");
        assertThat(read("izin.bpmn")).isEqualTo(TIDIED);
    }

    @Test
    void without_a_folder_it_says_what_to_write() {
        assertThat(TidyCommand.run(new PrintStream(new ByteArrayOutputStream()), "rapikan"))
                .isEqualTo(2);
        assertThat(TidyCommand.isMeantBy("rapikan", "--paket=x")).isTrue();
        assertThat(TidyCommand.isMeantBy("uji", "--paket=x")).isFalse();
    }

    @Test
    void a_form_is_written_as_camunda_modeler_writes_it() throws IOException {
        List<Path> forms;
        try (Stream<Path> all = Files.walk(Path.of("processes"))) {
            forms = all.filter(file -> file.toString().endsWith(".form")).toList();
        }

        assertThat(forms)
                .hasSizeGreaterThan(100)
                .allSatisfy(form -> assertThat(PackTidying.written(TextFiles.JSON.readTree(Files.readAllBytes(form))))
                        .isEqualTo(Files.readString(form).strip()));
    }

    private String run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(TidyCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), "rapikan", "--paket=" + root))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(pack.resolve(file));
    }
}
