package id.loketnaker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Query;

/** What Modulith does not ask: who knows Camunda, where the time comes from, how a class gets what it needs. */
@AnalyzeClasses(packages = "id.loketnaker", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    /** The one class that may ask the machine for the time: it makes the {@link java.time.Clock} of all others. */
    private static final String MAKES_THE_CLOCK = "id.loketnaker.engine.EngineClock";

    /** The one class of the packs that cuts texts as the engine does: with the scanner of its expression language. */
    private static final String READS_AS_THE_ENGINE = ".*\\.EngineText(\\$.*)?";

    @ArchTest
    static final ArchRule only_engine_trial_and_webapps_know_Camunda = noClasses()
            .that()
            .resideOutsideOfPackages("id.loketnaker.engine..", "id.loketnaker.trial..", "id.loketnaker.webapps..")
            .and(not(nameMatching(READS_AS_THE_ENGINE)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("the way out of Camunda 7 must stay three packages wide");

    @ArchTest
    static final ArchRule packs_know_no_more_of_Camunda_than_its_scanner = noClasses()
            .that()
            .resideInAPackage("id.loketnaker.servicepack..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda..")
                    .and(not(nameMatching("org\\.camunda\\.bpm\\.impl\\.juel\\.Scanner.*"))))
            .because(
                    "another reader of expressions than the engine's own is a way around the rules, and no more is needed");

    @ArchTest
    static final ArchRule only_engine_and_trial_see_how_Camunda_is_made = noClasses()
            .that()
            .resideOutsideOfPackages("id.loketnaker.engine..", "id.loketnaker.trial..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.impl..")
            .because("what Camunda does not publish may be another in its next release");

    @ArchTest
    static final ArchRule packages_depend_on_each_other_in_one_direction = slices().matching("id.loketnaker.(**)")
            .should()
            .beFreeOfCycles()
            .because("a room is understood without those that stand on it");

    @ArchTest
    static final ArchRule the_calendar_is_pure_Java = noClasses()
            .that()
            .resideInAPackage("id.loketnaker.calendar..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..", "jakarta..")
            .because("which hours are worked is nobody's framework's business")
            .allowEmptyShould(true);

    /** From the ground up: a room knows those before it and none behind it, so none can be part of a circle. */
    @ArchTest
    static final ArchRule the_rooms_of_servicepack_stand_one_on_the_other = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("id.loketnaker.servicepack.language")
            .layer("model")
            .definedBy("id.loketnaker.servicepack")
            .layer("files")
            .definedBy("id.loketnaker.servicepack.files")
            .layer("parts")
            .definedBy("id.loketnaker.servicepack.parts")
            .layer("rules")
            .definedBy("id.loketnaker.servicepack.rules")
            .layer("reader")
            .definedBy("id.loketnaker.servicepack.reader")
            .layer("upkeep")
            .definedBy("id.loketnaker.servicepack.upkeep")
            .layer("archetype")
            .definedBy("id.loketnaker.servicepack.archetype")
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("language")
            .whereLayer("files")
            .mayOnlyAccessLayers("model")
            .whereLayer("parts")
            .mayOnlyAccessLayers("language", "model", "files")
            .whereLayer("rules")
            .mayOnlyAccessLayers("language", "model", "files", "parts")
            .whereLayer("reader")
            .mayOnlyAccessLayers("model", "files", "parts", "rules")
            .whereLayer("upkeep")
            .mayOnlyAccessLayers("model", "files")
            .whereLayer("archetype")
            .mayOnlyAccessLayers("language", "model", "files", "reader")
            .ensureAllClassesAreContainedInArchitectureIgnoring(
                    DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("id.loketnaker.servicepack..")))
            .because("whoever reads a room needs to know only the rooms below it");

    /** Beside it, files of packs are read strictly, by a reader that was set up for that alone. */
    @ArchTest
    static final ArchRule one_class_reads_and_writes_JSON = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.loketnaker.values.Json")
            .should()
            .callConstructor(ObjectMapper.class)
            .because("a second reader of JSON or YAML takes what the first refuses");

    @ArchTest
    static final ArchRule one_class_reads_YAML = noClasses()
            .that()
            .resideOutsideOfPackage("id.loketnaker.values")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yaml.snakeyaml..", "com.fasterxml.jackson.dataformat.yaml..")
            .because("a second reader of JSON or YAML takes what the first refuses");

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(MAKES_THE_CLOCK)
            .should()
            .accessTargetWhere(TimeOfTheMachine.ASKED)
            .because("a java.time.Clock, shared with the engine, says what time it is");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
            .because("what a class needs stands in its constructor")
            .allowEmptyShould(true);

    private static final int MOST = 5;

    @ArchTest
    static final ArchRule a_query_says_itself_what_never_changes = methods()
            .that()
            .areAnnotatedWith(Query.class)
            .should(be(describe(
                    "asked with at most " + MOST + " parameters",
                    query -> query.getRawParameterTypes().size() <= MOST)))
            .because("states stand in the query by their name, and what belongs together comes as one record");
}
