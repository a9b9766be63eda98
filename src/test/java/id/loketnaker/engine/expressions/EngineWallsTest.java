package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.Exploit;
import id.loketnaker.testing.PackFolder;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * An engine with the second wall and without the first: no pack is asked for, nothing is checked but what the engine
 * itself checks.
 */
class EngineWallsTest {

    private static final String DATABASE = "jdbc:h2:mem:walls;DB_CLOSE_DELAY=-1";
    private static final String DIAGRAM = PackFolder.text(PackFolder.small(), "uji-jeda.bpmn");
    private static final String SMALL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:act="http://activiti.org/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <bpmn:process id="kecil" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="s" /><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="t" />
                PLACE
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String TASK = "<bpmn:userTask id=\"t\" />";

    private static ProcessEngine open;
    private static ProcessEngine walled;

    /** As the words of the application are. */
    @Word("tenggat")
    public static class Deadlines {

        public Date hariKerja(DelegateExecution execution, int days) {
            return new Date(days);
        }

        public Date sejakDiterima(DelegateExecution execution, int days) {
            return new Date(days);
        }

        public Date janji(DelegateExecution execution) {
            return new Date();
        }

        public Date janji(DelegateExecution execution, int percent) {
            return new Date(percent);
        }

        void secret() {}
    }

    /** A bean as any other of the application. */
    public static class Other {

        public String open() {
            return "open";
        }
    }

    @BeforeAll
    static void build() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("tenggat", new Deadlines());
        beans.addBean("other", new Other());
        open = engine("open");
        walled = engine("walled", new EngineWalls(beans, new ClosedFeel()));
    }

    @AfterAll
    static void close() {
        walled.close();
        open.close();
    }

    private static ProcessEngine engine(String name, EngineWalls... walls) {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl(DATABASE);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomHistoryEventHandlers(List.of(new EndlessRound()));
        configuration.setCustomSessionFactories(List.of(new StepSessions().stepsBegun()));
        configuration.getProcessEnginePlugins().addAll(List.of(walls));
        return configuration.buildProcessEngine();
    }

    @Test
    void what_packs_write_is_deployed() {
        assertThat(deployed(walled, DIAGRAM)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("id.loketnaker.testing.Exploit#all")
    void what_reaches_beyond_the_vocabulary_is_refused_where_it_stands(Exploit exploit) {
        assertRefused(exploit.hiddenIn(DIAGRAM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <bpmn:scriptTask id="t" scriptFormat="juel"><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>
                    <bpmn:serviceTask id="t" camunda:class="java.util.ArrayList" />
                    <bpmn:serviceTask id="t" act:class="java.util.ArrayList" />
                    <bpmn:serviceTask id="t" camunda:delegateExpression="${tenggat}" />
                    <bpmn:serviceTask id="t" camunda:expression="${other.open()}" />
                    <bpmn:serviceTask id="t" camunda:type="shell" />
                    <bpmn:serviceTask id="t" act:type="mail" />
                    <bpmn:userTask id="t" camunda:formHandlerClass="java.util.ArrayList" />
                    <bpmn:userTask id="t" act:formHandlerClass="java.util.ArrayList" />
                    <bpmn:userTask id="t"><bpmn:extensionElements><camunda:formData><camunda:formField id="a" type="string"><camunda:validation><camunda:constraint name="validator" config="java.util.ArrayList"/></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:extensionElements><camunda:taskListener event="create" class="java.util.ArrayList" /></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:extensionElements><act:taskListener event="create" expression="${other.open()}" /></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:extensionElements><camunda:executionListener event="start"><camunda:script scriptFormat="feel">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="a"><x:y xmlns:x="urn:x">${other.open()}</x:y></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>${other.open()}<camunda:list /></camunda:failedJobRetryTimeCycle></bpmn:extensionElements></bpmn:userTask>
                    <bpmn:userTask id="t"><bpmn:documentation>${other</bpmn:documentation><bpmn:documentation>.open()}</bpmn:documentation></bpmn:userTask>
                    <bpmn:userTask id="t" name="${now()}" />
                    <bpmn:userTask id="t" name="${tenggat.secret()}" />
                    <bpmn:userTask id="t" name="${tenggat.hashCode()}" />
                    <bpmn:userTask id="t" name="${tenggat.hariKerja(execution, 1).getTime()}" />
                    <bpmn:userTask id="t" name="${execution.setVariable('a', 1, 'b')}" />
                    """)
    void what_runs_code_is_refused_where_it_stands(String step) {
        assertRefused(SMALL.replace("PLACE", step));
    }

    @Test
    void a_condition_in_a_language_of_scripts_is_refused() {
        assertRefused(
                DIAGRAM.replace("<bpmn:conditionExpression xsi", "<bpmn:conditionExpression language=\"juel\" xsi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${other}",
                "${other.open()}",
                "${execution.getClass()}",
                "${execution.processEngineServices}",
                "${execution['processEngineServices']}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('a', 1, 'b')}",
                "${teks.getClass()}",
                "${teks.class.name}",
                "${teks.length()}",
                "${''.getClass()}",
                "${daftar.get(0)}",
                "${daftar[0]}",
                "${daftar.add('x')}",
                "${daftar.stream()}",
                "${tenggat.getClass()}",
                "${tenggat.hashCode()}",
                "${tenggat.wait(1)}",
                "${tenggat.secret()}",
                "${tenggat.hariKerja(execution, 1).getTime()}",
                "${now().toInstant()}",
                "${dateTime().getZone()}",
                "${execution.getVariable('teks').concat('x')}",
                "${unknown()}"
            })
    void an_expression_that_passed_unseen_reaches_nothing(String text) {
        assertThatThrownBy(() -> value(text)).isInstanceOfAny(ProcessEngineException.class, ELException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ${teks == 'isi' and not empty daftar} | true
                    ${execution.getVariable('teks')} | isi
                    ${execution.hasVariable('entah') ? 'a' : 'b'} | b
                    #{execution.processBusinessKey} | 7
                    nama ${teks} | nama isi
                    ${tenggat.hariKerja(execution, 3) == null} | false
                    ${dateTime().plusDays(1).withTimeAtStartOfDay().toDate() == null} | false
                    ${authenticatedUserId == null} | true
                    """)
    void what_packs_and_filters_ask_is_answered(String text, String answer) {
        assertThat(value(text)).hasToString(answer);
    }

    @Test
    void no_variable_stands_in_for_a_word() {
        assertThat(
                        value(
                                "${execution.setVariable('tenggat', 'teks') == null and tenggat.hariKerja(execution, 1) != null}"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy", "entah"})
    void there_is_no_language_of_scripts(String language) {
        ScriptingEngines scripts = configuration(walled).getScriptingEngines();

        assertThatThrownBy(() -> inCommand(() -> scripts.getScriptEngineForLanguage(language)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(language);
    }

    @Test
    void no_class_is_made_for_a_diagram() {
        ArtifactFactory artifacts = configuration(walled).getArtifactFactory();

        assertThatThrownBy(() -> artifacts.getArtifact(Other.class)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void what_was_deployed_before_the_wall_is_still_read_and_reaches_no_further() {
        deployed(
                open,
                SMALL.replace("PLACE", "<bpmn:userTask id=\"t\" name=\"${execution.getClass()}\" />")
                        .replace("kecil", "dahulu"));
        deployed(
                open,
                SMALL.replace(
                                "PLACE",
                                "<bpmn:userTask id=\"t\" name=\"${x}\" camunda:formHandlerClass=\""
                                        + org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler.class
                                                .getName()
                                        + "\" />")
                        .replace("kecil", "lama"));

        assertThat(walled.getRuntimeService().startProcessInstanceByKey("lama", java.util.Map.of("x", "y")))
                .isNotNull();
        assertThatThrownBy(() -> walled.getRuntimeService().startProcessInstanceByKey("dahulu"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("tidak boleh dipakai dalam ekspresi");
    }

    @Test
    void what_goes_round_without_waiting_is_ended_with_the_remedy() {
        deployed(walled, SMALL.replace("kecil", "putar").replace("PLACE", """
                <bpmn:exclusiveGateway id="t" />
                <bpmn:sequenceFlow id="g" sourceRef="t" targetRef="u" />
                <bpmn:exclusiveGateway id="u" />
                <bpmn:sequenceFlow id="h" sourceRef="u" targetRef="t" />
                """));

        assertThatThrownBy(() -> walled.getRuntimeService().startProcessInstanceByKey("putar"))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("berputar");
        assertThat(walled.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("putar")
                        .count())
                .isZero();
    }

    private static void assertRefused(String diagram) {
        long before = walled.getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> deployed(walled, diagram))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refused -> assertThat(refused.getResorceReports().get(0).getErrors())
                                .isNotEmpty()
                                .allSatisfy(error -> {
                                    assertThat(error.getMessage())
                                            .containsAnyOf(
                                                    "tidak boleh dipakai", "bukan kata kamus", "tidak dapat dibaca");
                                    assertThat(error.getLine()).isPositive();
                                }));
        assertThat(walled.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    private static int deployed(ProcessEngine engine, String diagram) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString("a.bpmn", diagram)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .size();
    }

    /** In a running case that has the variables {@code teks} and {@code daftar}. */
    private static Object value(String text) {
        deployed(walled, SMALL.replace("PLACE", TASK));
        String id = walled.getRuntimeService()
                .startProcessInstanceByKey(
                        "kecil",
                        "7",
                        java.util.Map.of("teks", "isi", "daftar", new java.util.ArrayList<>(List.of("a"))))
                .getId();
        return configuration(walled)
                .getCommandExecutorTxRequired()
                .execute(context -> configuration(walled)
                        .getExpressionManager()
                        .createExpression(text)
                        .getValue(context.getExecutionManager().findExecutionById(id)));
    }

    private static <T> T inCommand(Supplier<T> asked) {
        return configuration(walled).getCommandExecutorTxRequired().execute(context -> asked.get());
    }

    private static ProcessEngineConfigurationImpl configuration(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
