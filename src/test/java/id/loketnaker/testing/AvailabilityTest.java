package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class AvailabilityTest {

    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<String> NO_WATER = Optional.of("fetch water");

    @Test
    void what_is_there_is_used() {
        assertThat(Availability.of("A kettle", NOTHING, false).isDisabled()).isFalse();
        assertThat(Availability.of("A kettle", NOTHING, true).isDisabled()).isFalse();
    }

    @Test
    void what_a_developer_s_machine_lacks_is_skipped_with_the_remedy() {
        ConditionEvaluationResult skipped = Availability.of("A kettle", NO_WATER, false);

        assertThat(skipped.isDisabled()).isTrue();
        assertThat(skipped.getReason()).contains("A kettle is missing: fetch water");
    }

    @Test
    void what_CI_lacks_fails_with_the_remedy() {
        assertThatThrownBy(() -> Availability.of("A kettle", NO_WATER, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fetch water");
    }
}
