package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class PacksUnderNewRulesTest {

    @Autowired
    PacksUnderNewRules rules;

    @Autowired
    OfficeServices services;

    @Test
    void packs_that_keep_the_rules_are_not_mentioned() {
        assertThat(rules.refused(services.inForce())).isEmpty();
    }

    @Test
    void one_that_a_rule_of_today_would_refuse_is_told_with_file_and_remedy() {
        PackFiles former =
                PackFolder.changed(PackFolder.small(), "uji-jeda.bpmn", "camunda:candidateGroups=\"mediator\"", "");

        assertThat(rules.refused(List.of(new ServicePackReader().readDeployed(former))))
                .singleElement()
                .satisfies(
                        refused -> assertThat(refused.findings().toString()).contains("uji-jeda.bpmn", "Task_Periksa"));
    }
}
