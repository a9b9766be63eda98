package id.loketnaker.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackLocation;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServicePackReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Every pack behaves as its scenarios say, and they pass every flow of it. */
@SpringBootTest
@ActiveProfiles(ScenarioRunner.PROFILE)
class ScenarioTest {

    @Autowired
    ScenarioRunner runner;

    @TestFactory
    Stream<DynamicNode> every_pack_behaves_as_its_scenarios_say() {
        return new ServicePackReader()
                .readAll(PackLocation.of("classpath:/processes/").packs()).stream()
                        .map(this::pack);
    }

    private DynamicNode pack(ServicePack pack) {
        Stream<DynamicNode> scenarios = pack.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(runner.run(pack, scenario).differences())
                                .as(scenario.file())
                                .isEmpty()));
        DynamicNode flows = DynamicTest.dynamicTest(
                "every flow is passed",
                () -> assertThat(runner.flowsNotPassed(pack)).isEmpty());
        return DynamicContainer.dynamicContainer(pack.id(), Stream.concat(scenarios, Stream.of(flows)));
    }
}
