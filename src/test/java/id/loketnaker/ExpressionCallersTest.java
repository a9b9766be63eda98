package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whoever evaluates what a process owner or an official wrote, seen in the bytecode. A new one stands here only after
 * somebody asked what it lets in, how long it may take, and what it says when it refuses: see the decision on two walls
 * around expressions.
 */
@AnalyzeClasses(packages = "id.loketnaker", importOptions = DoNotIncludeTests.class)
class ExpressionCallersTest {

    private static final List<String> EVALUATE = List.of(
            "org.camunda.bpm.engine.impl.el.",
            "org.camunda.bpm.impl.juel.",
            "org.camunda.bpm.engine.impl.scripting.",
            "org.camunda.bpm.engine.impl.dmn.",
            "org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil",
            "org.camunda.bpm.engine.DecisionService",
            "org.camunda.bpm.engine.delegate.Expression",
            "org.camunda.bpm.dmn.",
            "org.camunda.feel.",
            "camundajar.impl.scala.",
            "javax.script.",
            "jakarta.el.",
            "org.springframework.expression.",
            "org.thymeleaf.");

    private static final List<String> KNOWN = List.of(
            "engine.decision.AskedTables", // through ClosedFeel
            "engine.expressions.ClosedExpressions",
            "engine.expressions.ClosedFeel",
            "engine.expressions.ClosedResolver",
            "engine.expressions.EngineWalls",
            "engine.expressions.ExpressionTree",
            "engine.expressions.FeelTree",
            "engine.expressions.FormFunctions", // the two functions of computed fields
            "engine.expressions.NoScripts",
            "engine.expressions.ReadFeel",
            "engine.identity.RoleCommandChecker", // reads the text of one
            "engine.journal.WaitingTasks", // ${now()}, of our own
            "letters.ClosedContext",
            "letters.LetterDialect",
            "letters.LetterText",
            "print.OwnTemplates", // pages of the program itself
            "servicepack.language.EngineText", // cuts only
            "trial.MatchedRules"); // listens only

    @ArchTest
    static void nobody_else_evaluates_anything(JavaClasses classes) {
        TreeMap<String, TreeSet<String>> found = new TreeMap<>();
        for (JavaClass each : classes) {
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getName())
                    .filter(target -> EVALUATE.stream().anyMatch(target::startsWith))
                    .forEach(target -> found.computeIfAbsent(nameOf(each), name -> new TreeSet<>())
                            .add(target));
        }
        assertThat(found.keySet()).as("%s", found).containsExactlyElementsOf(KNOWN);
    }

    private static String nameOf(JavaClass type) {
        String name = type.getName().substring("id.loketnaker.".length());
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
