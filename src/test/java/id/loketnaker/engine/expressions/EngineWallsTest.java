package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine with walls has no more: languages of scripts, classes made for diagrams, rounds without an end. */
class EngineWallsTest {

    private static WalledEngine walled;

    @BeforeAll
    static void build() {
        walled = new WalledEngine("walls");
    }

    @AfterAll
    static void close() {
        walled.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy", "entah"})
    void there_is_no_language_of_scripts(String language) {
        ScriptingEngines scripts = walled.configuration().getScriptingEngines();

        assertThatThrownBy(() -> walled.inCommand(() -> scripts.getScriptEngineForLanguage(language)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(language);
    }

    @Test
    void no_class_is_made_for_a_diagram() {
        ArtifactFactory artifacts = walled.configuration().getArtifactFactory();

        assertThatThrownBy(() -> artifacts.getArtifact(WalledEngine.Other.class))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void what_was_deployed_before_the_wall_is_still_read_and_reaches_no_further() {
        walled.deployedBeforeTheWall(WalledEngine.SMALL
                .replace("PLACE", "<bpmn:userTask id=\"t\" name=\"${execution.getClass()}\" />")
                .replace("kecil", "dahulu"));
        walled.deployedBeforeTheWall(WalledEngine.SMALL
                .replace(
                        "PLACE",
                        "<bpmn:userTask id=\"t\" name=\"${x}\" camunda:formHandlerClass=\""
                                + DefaultTaskFormHandler.class.getName()
                                + "\" />")
                .replace("kecil", "lama"));

        assertThat(walled.engine().getRuntimeService().startProcessInstanceByKey("lama", Map.of("x", "y")))
                .isNotNull();
        assertThatThrownBy(() -> walled.engine().getRuntimeService().startProcessInstanceByKey("dahulu"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("tidak boleh dipakai dalam ekspresi");
    }

    @Test
    void what_goes_round_without_waiting_is_ended_with_the_remedy() {
        walled.deployed(WalledEngine.SMALL.replace("kecil", "putar").replace("PLACE", """
                <bpmn:exclusiveGateway id="t" />
                <bpmn:sequenceFlow id="g" sourceRef="t" targetRef="u" />
                <bpmn:exclusiveGateway id="u" />
                <bpmn:sequenceFlow id="h" sourceRef="u" targetRef="t" />
                """));

        assertThatThrownBy(() -> walled.engine().getRuntimeService().startProcessInstanceByKey("putar"))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("berputar");
        assertThat(walled.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("putar")
                        .count())
                .isZero();
    }
}
