package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.engine.deployment.PackDeployer;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One office deploys from Camunda Modeler: the lists of all others stay as they were, at once and after a restart. */
@EngineTest
class ListsOfOthersTest {

    private static final String DEPLOYED = "layanan:kenanga/uji-jeda";
    private static final PackFiles PACK = PackFolder.small("kenanga", "KNG");
    private static final String DIAGRAM = "uji-jeda.bpmn";
    private static final String SCENARIO = "skenario/terlambat.yaml";

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    @Autowired
    FilterService filters;

    @Autowired
    MadeFilters made;

    @Autowired
    PackDeployer deployer;

    @AfterEach
    void deploy_the_former_diagram_again() {
        deploy(Map.of(DIAGRAM, file(DIAGRAM), SCENARIO, file(SCENARIO)));
    }

    @Test
    void a_deployment_takes_no_list_from_anybody_else() {
        Map<String, List<String>> shown = shown();
        Map<String, MadeFilter> before = made.all();

        deploy(Map.of(DIAGRAM, changed(DIAGRAM, "name=\"Petugas ditegur\"", "name=\"Sudah ditegur\"")));

        assertThat(shown)
                .hasEntrySatisfying(
                        "sekretaris.bekasi",
                        lists -> assertThat(lists).contains("Antrean peran saya", "Menunggu pemohon"));
        assertThat(shown()).isEqualTo(shown);
        assertThat(made.all()).isEqualTo(before);
    }

    @Test
    void a_role_without_tasks_loses_the_list_of_that_service_only_and_a_restart_changes_nothing() {
        Map<String, List<String>> shown = shown();
        Map<String, MadeFilter> before = made.all();
        assertThat(before.get(DEPLOYED).shownTo()).contains("kepala-dinas");

        deploy(Map.of(
                DIAGRAM,
                changed(DIAGRAM, "camunda:candidateGroups=\"kepala-dinas\"", "camunda:candidateGroups=\"mediator\""),
                SCENARIO,
                changed(SCENARIO, "oleh: kepala-dinas", "oleh: mediator")));
        Map<String, MadeFilter> after = made.all();
        deployer.afterSingletonsInstantiated();

        assertThat(after.get(DEPLOYED).shownTo()).containsExactly("mediator", "petugas-loket");
        assertThat(withoutDeployed(after)).isEqualTo(withoutDeployed(before));
        assertThat(shown()).isEqualTo(shown);
        assertThat(made.all()).as("after a restart").isEqualTo(after);
    }

    private void deploy(Map<String, byte[]> files) {
        Rest.Answer answer = rest.deployKnowing("pemilik-proses.kenanga", "kenanga", "uji-jeda", files);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static byte[] file(String name) {
        return new TreeMap<>(PACK.content()).get(name);
    }

    private static byte[] changed(String file, String from, String to) {
        return PackFolder.text(PackFolder.changed(PACK, file, from, to), file).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, MadeFilter> withoutDeployed(Map<String, MadeFilter> all) {
        Map<String, MadeFilter> others = new TreeMap<>(all);
        others.remove(DEPLOYED);
        return others;
    }

    private Map<String, List<String>> shown() {
        return Stream.of(
                        "mediator.melati",
                        "kepala-dinas.melati",
                        "petugas-loket.melati",
                        "manajer.melati",
                        "sekretaris.bekasi",
                        "mediator.bekasi",
                        "kepala-dinas.kenanga")
                .collect(Collectors.toMap(Function.identity(), user -> desk.as(user, this::names)));
    }

    private List<String> names() {
        return filters.createFilterQuery().list().stream().map(Filter::getName).toList();
    }
}
