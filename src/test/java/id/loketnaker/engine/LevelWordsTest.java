package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.vocabulary.LevelWords;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class LevelWordsTest {

    private static final String LIST = "petugas-loket, mediator,kepala-dinas";

    @Autowired
    LevelWords levels;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @CsvSource({"1, petugas-loket", "2, mediator", "3, kepala-dinas"})
    void a_level_is_found_by_its_number(int number, String role) {
        assertThat(levels.ke(LIST, number)).isEqualTo(role);
        assertThat(levels.banyak(LIST)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void a_level_that_is_not_there_is_refused(int number) {
        assertThatThrownBy(() -> levels.ke(LIST, number))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("ke-" + number);
    }

    @Test
    void one_serves_all_levels() {
        assertThat(levels.ke("120 menit", 3)).isEqualTo("120 menit");
    }

    @Test
    void roles_have_the_names_of_the_office_of_the_case() {
        assertThat(inCase(execution -> levels.nama(execution, "mediator, kepala-dinas, camat")))
                .isEqualTo("Mediator, Kepala dinas, camat");
    }

    @Test
    void what_a_level_says_stands_below_what_was_said_before() {
        assertThat(inCase(execution -> levels.catat(execution, null, "mediator", "Nama keliru")))
                .isEqualTo("Mediator: Nama keliru");
        assertThat(inCase(execution -> levels.catat(execution, "Mediator: Nama keliru", "kepala-dinas", " Alamat ")))
                .isEqualTo("Mediator: Nama keliru\nKepala dinas: Alamat");
        assertThat(inCase(execution -> levels.catat(execution, "Mediator: Nama keliru", "kepala-dinas", null)))
                .isEqualTo("Mediator: Nama keliru");
    }

    @Test
    void of_too_much_that_was_said_the_latest_is_kept() {
        String said = inCase(execution -> levels.catat(execution, "x".repeat(4000), "mediator", "terakhir"));

        assertThat(said).hasSize(4000).startsWith("…x").endsWith("x\nMediator: terakhir");
    }

    private String inCase(Function<DelegateExecution, String> question) {
        String caseId = desk.start();
        return engine.getCommandExecutorTxRequired()
                .execute(context -> question.apply(context.getExecutionManager().findExecutionById(caseId)));
    }
}
