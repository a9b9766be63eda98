package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

class PlainValuesTest {

    @Test
    void a_decimal_number_is_a_plain_value_however_it_is_kept() {
        assertThat(PlainValues.of(Variables.doubleValue(18.5))).isEqualTo(18.5);
        assertThat(PlainValues.of(Variables.objectValue(new BigDecimal("18.5")).create()))
                .isEqualTo(new BigDecimal("18.5"));
        assertThat(PlainValues.of(SpinValues.jsonValue("[18.5]").create())).isEqualTo(List.of(18.5));
    }

    @Test
    void any_other_object_is_nothing() {
        assertThat(PlainValues.of(Variables.objectValue(Set.of("KTP")).create()))
                .isNull();
    }
}
