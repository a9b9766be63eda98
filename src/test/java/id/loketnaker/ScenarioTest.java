package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.CaseFiles;
import id.loketnaker.print.UnprintedPages;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import id.loketnaker.trial.ScenarioRunner;
import id.loketnaker.trial.TakenFlows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Every pack behaves as its scenarios say, they pass every flow of it and of the fragments and every rule of its
 * tables, and the file of a case knows which flows it passed. What takes minutes stands here, in the package whose
 * tests are run first: at the end one of the two processes that run tests would wait for it.
 */
@TouchesDatabase
@SpringBootTest
@ActiveProfiles(ScenarioRunner.PROFILE)
@Import({TakenFlows.class, UnprintedPages.class})
class ScenarioTest {

    @Autowired
    ScenarioRunner runner;

    @Autowired
    TakenFlows taken;

    @Autowired
    CaseFiles files;

    @Autowired
    IdentityService identity;

    @TestFactory
    Stream<DynamicNode> every_pack_behaves_as_its_scenarios_say() {
        RequestContextHolder.resetRequestAttributes(); // no request, as in `uji`: there forms alike are one sent twice
        List<ServicePack> packs = new ServicePackReader()
                .readAll(PackLocation.of("classpath:/processes/").packs());
        return TestDatabase.isMySql()
                ? packs.stream().flatMap(this::longestOf)
                : Stream.concat(packs.stream().map(this::pack), Stream.of(fragments(packs)));
    }

    /** What one service never needs of a fragment another does; after all of them. */
    private DynamicNode fragments(List<ServicePack> packs) {
        return DynamicTest.dynamicTest("every flow of every fragment is passed by some pack that calls it", () -> {
            assertThat(runner.flowsOfFragmentsNotPassed(packs))
                    .containsOnlyKeys(
                            PackLocation.of("classpath:/processes/").fragments().keys())
                    .allSatisfy((fragment, flows) -> assertThat(flows).isEmpty());
            assertThat(runner.rulesOfFragmentsNotMatched(packs)).isEmpty();
        });
    }

    private DynamicTest scenario(ServicePack pack, Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.name(),
                () -> assertThat(runner.run(pack, scenario).differences())
                        .as(scenario.file())
                        .isEmpty());
    }

    /** Of each service the longest; all of them, on H2, take minutes. */
    private Stream<DynamicNode> longestOf(ServicePack pack) {
        return pack.scenarios().stream()
                .max(Comparator.comparing(scenario -> scenario.steps().size()))
                .map(scenario -> scenario(pack, scenario))
                .<DynamicNode>map(test -> DynamicContainer.dynamicContainer(pack.id(), Stream.of(test)))
                .stream();
    }

    private DynamicNode pack(ServicePack pack) {
        Stream<DynamicNode> scenarios = pack.scenarios().stream().map(scenario -> scenario(pack, scenario));
        DynamicNode flows = DynamicTest.dynamicTest(
                "every flow is passed",
                () -> assertThat(runner.flowsNotPassed(pack)).isEmpty());
        DynamicNode rules = DynamicTest.dynamicTest(
                "every rule of a decision table holds once",
                () -> assertThat(runner.rulesNotMatched(pack)).isEmpty());
        DynamicNode paths =
                DynamicTest.dynamicTest("the flows of every case are found in its history", () -> hasFoundPaths(pack));
        return DynamicContainer.dynamicContainer(pack.id(), Stream.concat(scenarios, Stream.of(flows, rules, paths)));
    }

    private void hasFoundPaths(ServicePack pack) {
        String office = pack.office().id();
        identity.setAuthentication("manajer." + office, List.of("manajer"), List.of(office));
        try {
            assertThat(taken.of(pack))
                    .isNotEmpty()
                    .allSatisfy((caseId, flows) ->
                            assertThat(files.of(caseId).path().flows()).containsExactlyInAnyOrderElementsOf(flows));
        } finally {
            identity.clearAuthentication();
        }
    }
}
