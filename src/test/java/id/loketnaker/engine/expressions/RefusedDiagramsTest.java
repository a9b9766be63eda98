package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.Exploit;
import id.loketnaker.testing.PackFolder;
import org.camunda.bpm.engine.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine itself refuses to deploy, whoever asks. */
class RefusedDiagramsTest {

    private static final String DIAGRAM = PackFolder.text(PackFolder.small(), "uji-jeda.bpmn");

    private static WalledEngine walled;

    @BeforeAll
    static void build() {
        walled = new WalledEngine("refused");
    }

    @AfterAll
    static void close() {
        walled.close();
    }

    @Test
    void what_packs_write_is_deployed() {
        assertThat(walled.deployed(DIAGRAM)).isEqualTo(1);
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
        assertRefused(WalledEngine.SMALL.replace("PLACE", step));
    }

    @Test
    void a_condition_in_a_language_of_scripts_is_refused() {
        assertRefused(
                DIAGRAM.replace("<bpmn:conditionExpression xsi", "<bpmn:conditionExpression language=\"juel\" xsi"));
    }

    private static void assertRefused(String diagram) {
        long before =
                walled.engine().getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> walled.deployed(diagram))
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
        assertThat(walled.engine()
                        .getRepositoryService()
                        .createDeploymentQuery()
                        .count())
                .isEqualTo(before);
    }
}
