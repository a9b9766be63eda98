package id.loketnaker.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;

/** No test that stands on a database is forgotten when the build runs on MySQL. */
class TouchesDatabaseTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("id.loketnaker");

    @Test
    void every_test_that_starts_the_application_says_so() {
        assertThat(TESTS)
                .filteredOn(TouchesDatabaseTest::isTestOfTheSuite)
                .filteredOn(test -> startsApplication(test, new HashSet<>()))
                .hasSizeGreaterThan(40)
                .allMatch(TouchesDatabaseTest::isTagged, "is annotated with @TouchesDatabase");
    }

    @Test
    void no_other_test_says_so() {
        assertThat(TESTS)
                .filteredOn(TouchesDatabaseTest::isTestOfTheSuite)
                .filteredOn(TouchesDatabaseTest::isTagged)
                .allMatch(test -> startsApplication(test, new HashSet<>()), "starts an application");
    }

    /** What needs MySQL itself, or a browser, is an IT. */
    private static boolean isTestOfTheSuite(JavaClass type) {
        return type.isTopLevelClass()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getSimpleName().matches(".*Tests?");
    }

    private static boolean isTagged(JavaClass type) {
        return selfAndSuperclasses(type)
                .anyMatch(each ->
                        each.isAnnotatedWith(TouchesDatabase.class) || each.isMetaAnnotatedWith(TouchesDatabase.class));
    }

    /** By an annotation, or by a call of its own or of a helper among the tests. */
    private static boolean startsApplication(JavaClass type, Set<JavaClass> seen) {
        return seen.add(type)
                && (selfAndSuperclasses(type).anyMatch(TouchesDatabaseTest::isSpringBootTest)
                        || callsSpring(type)
                        || type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                                .filter(helper -> TESTS.contain(helper.getName()) && !isTestOfTheSuite(helper))
                                .filter(helper -> !helper.isAnnotation())
                                .anyMatch(helper -> startsApplication(TESTS.get(helper.getName()), seen)));
    }

    private static boolean isSpringBootTest(JavaClass type) {
        return type.isAnnotatedWith(SpringBootTest.class) || type.isMetaAnnotatedWith(SpringBootTest.class);
    }

    private static boolean callsSpring(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getName().equals("run"))
                .map(call -> call.getTargetOwner())
                .anyMatch(assignableTo(SpringApplication.class).or(assignableTo(SpringApplicationBuilder.class)));
    }

    private static Stream<JavaClass> selfAndSuperclasses(JavaClass type) {
        return Stream.iterate(Optional.of(type), Optional::isPresent, each -> each.flatMap(JavaClass::getRawSuperclass))
                .map(Optional::orElseThrow);
    }
}
