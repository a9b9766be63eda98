package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.engine.expressions.ClosedFeel;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.language.Condition;
import id.loketnaker.values.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** The table that {@code formulas.test.mjs} puts to the renderer of forms, put to the server. */
class ComputedFieldsTest {

    private static final Map<String, Object> AROUND =
            Map.of(ComputedFields.CASE, Map.of(ComputedFields.RECEIPT, "2026-08-03"));

    @TestFactory
    Stream<DynamicTest> the_server_computes_what_the_browser_shows() throws IOException {
        String table = new ClassPathResource("formulas.json").getContentAsString(StandardCharsets.UTF_8);
        return Json.read(table, new TypeReference<List<Map<String, Object>>>() {}).stream()
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> isAsExpected(each)));
    }

    @SuppressWarnings("unchecked")
    private static void isAsExpected(Map<String, Object> each) {
        String formula = each.get("formula").toString();
        Map<String, Object> around = new HashMap<>(AROUND);
        around.putAll((Map<String, Object>) each.get("values"));
        Map<String, Object> computed = new HashMap<>();
        int decimals = each.get("decimals") instanceof Integer some ? some : 0;

        new ComputedFields(new Feel(new ClosedFeel()))
                .addTo(
                        computed,
                        List.of(FormField.computed("hasil", "Hasil", decimals, null, null, null, null, formula)),
                        around);

        assertThat(Condition.problemOfFormula(formula)).isNull();
        if (each.get("expected") == null) {
            assertThat(computed).isEmpty();
        } else {
            assertThat(new BigDecimal(computed.get("hasil").toString()))
                    .isEqualByComparingTo(each.get("expected").toString());
        }
    }
}
