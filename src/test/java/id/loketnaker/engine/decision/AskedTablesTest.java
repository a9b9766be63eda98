package id.loketnaker.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A service with a decision table before its check: what the table answers, where it is kept, and what the form then
 * takes.
 */
@EngineTest
@OnH2Alone(because = "decision tables are read as files")
class AskedTablesTest {

    private static final String OFFICE = "cempaka";
    private static final String BRANCH = "sourceRef=\"Gateway_Pisah\" targetRef=\"Task_Periksa\"";
    private static final String BACK = "sourceRef=\"Sub_Tunggu\" targetRef=\"Task_Periksa\"";
    private static final String STEP = """
            <bpmn:businessRuleTask id="Task_Syarat" name="Tetapkan syarat" camunda:resultVariable="syarat" camunda:decisionRef="syarat"
                camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="collectEntries" />
            <bpmn:sequenceFlow id="Flow_DariSyarat" sourceRef="Task_Syarat" targetRef="Task_Periksa" />
            <bpmn:parallelGateway id="Gateway_Pisah" />
            """;
    private static final String CHECKLIST = """
            {"type": "checklist", "key": "kurang", "label": "Yang kurang", "valuesKey": "syarat"},
              {"type": "textfield", "key": "kekurangan\"""";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_Syarat" name="Syarat" namespace="contoh"
                modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <decision id="syarat" name="Syarat" camunda:historyTimeToLive="P1825D">
                <decisionTable id="DecisionTable_Syarat" hitPolicy="COLLECT">
                  <input id="Input_Jenis" label="Jenis"><inputExpression id="Expression_Jenis" typeRef="string"><text>jenis</text></inputExpression></input>
                  <input id="Input_Umur" label="Umur"><inputExpression id="Expression_Umur" typeRef="integer"><text>umur</text></inputExpression></input>
                  <output id="Output_Syarat" label="Syarat" name="syarat" typeRef="string" />
                  <rule id="Rule_Ktp"><description>hlm. 3</description>
                    <inputEntry id="Entry_1"><text></text></inputEntry><inputEntry id="Entry_2"><text></text></inputEntry>
                    <outputEntry id="Entry_3"><text>"KTP"</text></outputEntry></rule>
                  <rule id="Rule_Nib"><description>hlm. 3</description>
                    <inputEntry id="Entry_4"><text>"usaha"</text></inputEntry><inputEntry id="Entry_5"><text></text></inputEntry>
                    <outputEntry id="Entry_6"><text>"NIB"</text></outputEntry></rule>
                  <rule id="Rule_Wali"><description>hlm. 3</description>
                    <inputEntry id="Entry_7"><text></text></inputEntry><inputEntry id="Entry_8"><text>&lt; 21</text></inputEntry>
                    <outputEntry id="Entry_9"><text>"Surat wali"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Autowired
    Desk desk;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void deployTheService() {
        deploy(service().content());
    }

    @AfterEach
    void theServiceIsGone() {
        repository
                .createDeploymentQuery()
                .tenantIdIn(OFFICE)
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true));
    }

    @Test
    void a_manager_reads_the_tables_of_their_office_and_nobody_else_does() {
        assertThat(tablesFor("manajer." + OFFICE)).contains("syarat");
        assertThat(tablesFor("manajer.melati")).isEmpty();
        assertThat(tablesFor("mediator." + OFFICE)).isEmpty();
    }

    private List<String> tablesFor(String user) {
        return desk.as(
                user,
                () -> repository.createDecisionDefinitionQuery().list().stream()
                        .map(DecisionDefinition::getKey)
                        .toList());
    }

    @Test
    void a_field_left_empty_is_asked_for_like_any_other() {
        assertThat(answer(start(Map.of("namaPemohon", "Siti", "jenis", "orang"))))
                .isEqualTo("[\"KTP\"]");
    }

    @Test
    void each_rule_that_holds_adds_to_the_answer() {
        assertThat(answer(start(
                        Map.of("namaPemohon", "CV Maju", "jenis", "usaha", "nomorUsaha", "1234567890123", "umur", 20))))
                .isEqualTo("[\"KTP\",\"NIB\",\"Surat wali\"]");
    }

    @Test
    void only_what_the_table_answered_may_be_chosen_in_the_form() {
        String caseId = start(Map.of("namaPemohon", "Siti", "jenis", "orang"));

        for (List<String> wrong : List.of(List.of("NIB"), List.of("KTP", "Emas"))) {
            assertThatThrownBy(() -> submit(caseId, Map.of("hasil", "kurang", "kekurangan", "a", "kurang", wrong)))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining("Yang kurang bukan salah satu pilihan");
        }
        submit(caseId, Map.of("hasil", "kurang", "kekurangan", "a", "kurang", List.of("KTP")));

        assertThat(desk.task(caseId, "Task_TungguSurat")).isNotNull();
    }

    @Test
    void nobody_hands_in_an_answer_of_the_table() {
        assertThatThrownBy(() -> start(Map.of("namaPemohon", "Siti", "jenis", "orang", "syarat", List.of("Emas"))))
                .hasMessageContaining("\"syarat\" tidak ada pada formulir");
    }

    @Test
    void the_answer_stands_on_the_record_and_in_no_history_of_decisions() {
        String caseId = start(Map.of("namaPemohon", "Siti", "jenis", "orang"));

        assertThat(register.recordOf(caseId))
                .extracting(Entry::kind, Entry::elementId, Entry::elementName, Entry::details)
                .endsWith(tuple(EntryKind.DECIDED, "Task_Syarat", "Tetapkan syarat", "{\"Syarat\":[\"KTP\"]}"));
        assertThat(jdbc.queryForObject("select count(*) from ACT_HI_DECINST", Long.class))
                .isZero();
    }

    @Test
    void a_running_case_keeps_asking_the_table_it_started_with() {
        String before = start(Map.of("namaPemohon", "Siti", "jenis", "orang"));

        deploy(Map.of("syarat.dmn", TABLE.replace("\"KTP\"", "\"KTP asli\"").getBytes(StandardCharsets.UTF_8)));
        submit(before, Map.of("hasil", "kurang", "kekurangan", "a"));
        for (String step : List.of("Task_TungguSurat", "Task_TerimaSurat")) {
            forms.submitTaskForm(desk.task(before, step).getId(), Desk.variables(Map.of("catatan", "datang")));
        }

        assertThat(desk.task(before, "Task_Periksa")).isNotNull();
        assertThat(answer(before)).isEqualTo("[\"KTP\"]");
        assertThat(answer(start(Map.of("namaPemohon", "Budi", "jenis", "orang"))))
                .isEqualTo("[\"KTP asli\"]");
    }

    @Test
    void a_table_that_leaves_a_question_open_is_not_deployed() {
        String gap = TABLE.replace("<inputEntry id=\"Entry_1\"><text>", "<inputEntry id=\"Entry_1\"><text>\"usaha\"");

        assertThatThrownBy(() -> deploy(Map.of("syarat.dmn", gap.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("tidak ada aturan untuk: jenis = orang");
    }

    private String answer(String caseId) {
        JsonValue answer = runtime.getVariableTyped(caseId, "syarat", false);
        return answer.getValueSerialized();
    }

    private String start(Map<String, ?> values) {
        return forms.submitStartForm(desk.definition("uji-jeda", OFFICE), Desk.variables(values))
                .getProcessInstanceId();
    }

    private void submit(String caseId, Map<String, ?> values) {
        forms.submitTaskForm(desk.task(caseId, "Task_Periksa").getId(), Desk.variables(values));
    }

    private void deploy(Map<String, byte[]> files) {
        DeploymentBuilder builder =
                repository.createDeployment().name("uji tabel").tenantId(OFFICE);
        files.forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        builder.deploy();
    }

    private static PackFiles service() {
        PackFiles pack = PackFolder.small(OFFICE, "CPK");
        pack = PackFolder.changed(pack, "uji-jeda.bpmn", BRANCH, BRANCH.replace("Task_Periksa", "Task_Syarat"));
        pack = PackFolder.changed(pack, "uji-jeda.bpmn", BACK, BACK.replace("Task_Periksa", "Task_Syarat"));
        pack = PackFolder.changed(pack, "uji-jeda.bpmn", "<bpmn:parallelGateway id=\"Gateway_Pisah\" />", STEP);
        pack = PackFolder.changed(
                pack, "uji-periksa.form", "{\"type\": \"textfield\", \"key\": \"kekurangan\"", CHECKLIST);
        return pack.with(new TreeMap<>(Map.of("syarat.dmn", TABLE.getBytes(StandardCharsets.UTF_8))));
    }
}
