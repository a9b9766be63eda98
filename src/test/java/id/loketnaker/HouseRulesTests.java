package id.loketnaker;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** Rules that tests obey too. */
@AnalyzeClasses(packages = "id.loketnaker")
class HouseRulesTests {

    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE = DescribedPredicate.describe(
            "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .that()
            .resideOutsideOfPackage("..jmh_generated")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class)
            .because("a test waits for what it wants to see, and the engine has a clock that can be set");

    @ArchTest
    static final ArchRule null_is_said_in_the_type = classes()
            .that()
            .resideOutsideOfPackage("..jmh_generated")
            .should(be(IN_A_NULL_MARKED_PACKAGE))
            .because("package-info.java says @NullMarked");

    @ArchTest
    static final ArchRule one_class_makes_fingerprints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.loketnaker.values.Fingerprint")
            .should()
            .callMethod(MessageDigest.class, "getInstance", String.class)
            .because("what is compared must have been made in one way, and written in one");
}
