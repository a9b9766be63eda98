package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;

class FormValuesTest {

    @Test
    void a_decimal_number_is_sent_as_a_browser_sends_it() {
        TypedValue sent = FormValues.of(Map.of("luas", new BigDecimal("18.5"))).getValueTyped("luas");

        assertThat(sent.getValue()).isEqualTo(18.5);
        assertThat(sent.getType()).isIn(ValueType.DOUBLE, null);
    }
}
