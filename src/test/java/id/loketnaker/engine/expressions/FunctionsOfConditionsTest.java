package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import camundajar.impl.scala.collection.Iterator;
import id.loketnaker.servicepack.language.Condition;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.valuemapper.ValueMapper;
import org.junit.jupiter.api.Test;

/** Which functions a condition may call is asked twice, at deployment and at evaluation: each time of all there are. */
class FunctionsOfConditionsTest {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static final Set<String> LET_IN = Set.of(
            "contains",
            "count",
            "ends with",
            "list contains",
            "not",
            "number",
            "starts with",
            "string length",
            "substring");

    @Test
    void both_walls_let_the_same_functions_in() {
        Set<String> known = allOfFeel();
        assertThat(known).hasSizeGreaterThan(80).containsAll(LET_IN);

        assertThat(letIn(known, call -> Condition.problem(call) == null))
                .as("at deployment")
                .isEqualTo(LET_IN);
        assertThat(letIn(known, FunctionsOfConditionsTest::isEvaluated))
                .as("at evaluation")
                .isEqualTo(LET_IN);
    }

    @Test
    void the_remedy_names_them_all() {
        assertThat(Condition.REMEDY).contains(LET_IN);
    }

    private static Set<String> letIn(Set<String> functions, Predicate<String> wall) {
        return functions.stream().filter(name -> wall.test(name + "(a)")).collect(Collectors.toSet());
    }

    private static boolean isEvaluated(String call) {
        try {
            return ReadFeel.by(FEEL::parseExpression).apply(call).tree() != null;
        } catch (BadUserRequestException refused) {
            return false;
        }
    }

    private static Set<String> allOfFeel() {
        Set<String> names = new TreeSet<>();
        Iterator<String> all = new BuiltinFunctions(
                        FeelEngineClock.SystemClock$.MODULE$, ValueMapper.defaultValueMapper())
                .functionNames()
                .iterator();
        while (all.hasNext()) {
            names.add(all.next());
        }
        return names;
    }
}
