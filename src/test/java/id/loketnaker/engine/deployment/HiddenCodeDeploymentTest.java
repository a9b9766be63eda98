package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Exploit;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner hides an expression in a diagram and deploys it as Camunda Modeler does. */
@EngineTest
@OnH2Alone(because = "what is refused reaches no table")
class HiddenCodeDeploymentTest {

    private static final String DIAGRAM = "uji-jeda.bpmn";
    private static final String SOUND = PackFolder.text(PackFolder.small("kenanga", "KNG"), DIAGRAM);

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @ParameterizedTest
    @MethodSource("id.loketnaker.testing.Exploit#all")
    void it_is_refused_with_the_place_and_nothing_is_left(Exploit exploit) {
        long before = repository.createDeploymentQuery().count();

        Rest.Answer answer = rest.deploy(
                "pemilik-proses.kenanga",
                "kenanga",
                "uji-jeda",
                Map.of(DIAGRAM, exploit.hiddenIn(SOUND).getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(DIAGRAM, "→");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
