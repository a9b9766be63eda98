package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.PackTexts;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Exploit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedBpmnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <bpmn:scriptTask id="Task_Lain" name="x" scriptFormat="groovy" /> | scriptTask
                    <bpmn:serviceTask id="Task_Lain" name="x" camunda:class="java.lang.Object" /> | serviceTask
                    <bpmn:serviceTask id="Task_Lain" name="x" camunda:type="external" camunda:topic="t" /> | serviceTask
                    <bpmn:sendTask id="Task_Lain" name="x" /> | sendTask
                    <bpmn:callActivity id="Task_Lain" name="x" calledElement="lain" camunda:variableMappingClass="X" /> | camunda:variableMappingClass
                    <bpmn:callActivity id="Task_Lain" name="x" calledElement="lain" camunda:calledElementTenantId="bekasi" /> | camunda:calledElementTenantId
                    <bpmn:callActivity id="Task_Lain" name="x" camunda:caseRef="lain" /> | camunda:caseRef
                    <bpmn:businessRuleTask id="Task_Lain" name="x" camunda:delegateExpression="${x}" /> | camunda:delegateExpression
                    <bpmn:businessRuleTask id="Task_Lain" name="x" camunda:type="external" camunda:topic="t" /> | camunda:type
                    <bpmn:businessRuleTask id="Task_Lain" name="x" camunda:decisionRef="syarat" camunda:decisionRefTenantId="bekasi" /> | camunda:decisionRefTenantId
                    <x:serviceTask xmlns:x="urn:x" id="Task_Lain" camunda:expression="${x}" /> | serviceTask
                    <bpmn:endEvent id="Task_Lain" name="x"><bpmn:messageEventDefinition camunda:class="X" /></bpmn:endEvent> | camunda:class
                    <bpmn:intermediateThrowEvent id="Task_Lain" name="x"><bpmn:signalEventDefinition /></bpmn:intermediateThrowEvent> | signalEventDefinition
                    <bpmn:userTask id="Task_Lain" name="x" camunda:formKey="embedded:app:x.html" /> | camunda:formKey
                    <bpmn:userTask id="Task_Lain" name="x" camunda:assignee="demo" /> | camunda:assignee
                    <bpmn:userTask id="Task_Lain" name="x" camunda:formHandlerClass="java.util.ArrayList" /> | camunda:formHandlerClass
                    <bpmn:businessRuleTask id="Task_Lain" name="x" camunda:type="shell" /> | camunda:type
                    <bpmn:userTask id="Task_Lain" name="x" xmlns:a="http://activiti.org/bpmn" a:assignee="demo" /> | a:assignee
                    """)
    void what_could_run_code_is_refused(String xml, String named) {
        diagram("<bpmn:endEvent id=\"Event_Terbit\"", xml + "<bpmn:endEvent id=\"Event_Terbit\"", "Task_Lain", named)
                .isFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <camunda:taskListener class="X" event="create" /> | taskListener
                    <camunda:executionListener expression="${x}" event="start" /> | pendengar
                    <camunda:executionListener class="X" event="start" /> | pendengar
                    <camunda:executionListener expression="${execution.setVariable('a', 1)}" delegateExpression="${x}" event="start" /> | pendengar
                    <camunda:executionListener expression="a${execution.setVariable('a', 1)}" event="start" /> | pendengar
                    <camunda:executionListener event="start"><camunda:script scriptFormat="js">1</camunda:script></camunda:executionListener> | script
                    <camunda:inputOutput><camunda:inputParameter name="a">1</camunda:inputParameter></camunda:inputOutput> | inputOutput
                    <camunda:connector /> | connector
                    <camunda:failedJobRetryTimeCycle>${x}<camunda:list /></camunda:failedJobRetryTimeCycle> | failedJobRetryTimeCycle
                    <x:failedJobRetryTimeCycle xmlns:x="urn:x">${x}</x:failedJobRetryTimeCycle> | failedJobRetryTimeCycle
                    <x:inputParameter xmlns:x="urn:x" name="a"><x:y>${x}</x:y></x:inputParameter> | inputParameter
                    <camunda:formData><camunda:formField id="x" type="string" /></camunda:formData> | formData
                    <a:taskListener xmlns:a="http://activiti.org/bpmn" event="create" expression="${x}" /> | taskListener
                    <a:inputOutput xmlns:a="http://activiti.org/bpmn" /> | inputOutput
                    """)
    void listeners_scripts_and_connectors_are_refused(String xml, String named) {
        diagram("<camunda:properties>", xml + "<camunda:properties>", "", named).isFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    xsi:type="bpmn:tFormalExpression">${hasil | xsi:type="bpmn:tFormalExpression" language="groovy">${hasil | language
                    xsi:type="bpmn:tFormalExpression">${hasil | xsi:type="bpmn:tFormalExpression" language="juel">${hasil | language
                    xsi:type="bpmn:tFormalExpression">${hasil | xsi:type="bpmn:tFormalExpression" language="feel">${hasil | language
                    xsi:type="bpmn:tFormalExpression">${hasil | xsi:type="bpmn:tFormalExpression" camunda:resource="x.groovy">${hasil | camunda:resource
                    <bpmn:message id="Message_Dicabut" | <bpmn:signal id="Signal_Lain" name="x" /><bpmn:message id="Message_Dicabut" | signal
                    id="Definitions_1" | id="Definitions_1" expressionLanguage="groovy" | expressionLanguage
                    """)
    void a_condition_is_no_script(String from, String to, String named) {
        Breakage.of(BPMN, from, to, named.equals("signal") ? "Signal_Lain" : elementOf(named), named)
                .isFound();
    }

    @Test
    void a_listener_may_remember_a_value_that_conditions_then_know() {
        PackFixture pack = PackFixture.validPack().changed(BPMN, "<camunda:properties>", """
                                <camunda:executionListener event="start" expression="${execution.setVariable('putaran', 1)}" />
                                <camunda:executionListener event="end" expression="${execution.setVariable('putaran', putaran + 1)}" />
                                <camunda:properties>""");
        assertThatNoException().isThrownBy(() -> new ServicePackReader().read(pack.files()));
    }

    @ParameterizedTest
    @MethodSource("id.loketnaker.testing.Exploit#all")
    void what_the_engine_would_evaluate_is_read_as_the_engine_reads_it(Exploit exploit) {
        String diagram = exploit.hiddenIn(PackTexts.DIAGRAM);

        assertThat(PackFixture.validPack().with(BPMN, diagram).findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(BPMN);
            assertThat(finding.element()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation> | <bpmn:documentation>Standar<x:y xmlns:x="urn:x"/></bpmn:documentation> | berisi teks sekaligus elemen "y"
                    <bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation> | <bpmn:documentation>Standar</bpmn:documentation><bpmn:documentation>lain</bpmn:documentation> | lebih dari satu documentation
                    """)
    void text_stands_alone(String from, String to, String problem) {
        diagram(from, to, "Task_Periksa", problem).isFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "${hasil}", "0", ""})
    void parts_are_not_made_without_end(String cardinality) {
        diagram(
                        "<bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation>",
                        "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>%s</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"
                                .formatted(cardinality),
                        "Task_Periksa",
                        "bukan bilangan 1 sampai 99")
                .isFound();
    }

    @Test
    void a_value_is_set_in_a_listener_only() {
        diagram("${hasil ==", "${execution.setVariable('hasil', 1) ==", "Flow_Ya", "di luar pendengar")
                .isFound();
    }

    private static String elementOf(String attribute) {
        return attribute.equals("expressionLanguage") ? "Definitions_1" : "Flow_Ya";
    }

    private static Breakage diagram(String from, String to, String element, String problem) {
        return Breakage.of(BPMN, from, to, element, problem);
    }
}
