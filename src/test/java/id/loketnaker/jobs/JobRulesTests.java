package id.loketnaker.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;

/** Of all that runs by itself, whoever wrote it. */
@AnalyzeClasses(packages = "id.loketnaker", importOptions = DoNotIncludeTests.class)
class JobRulesTests {

    /** {@link SweepTest} shows that whatever fails in a sweep, and however often, starves nothing. */
    @ArchTest
    static final ArchRule every_job_sweeps = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should(be(describe("gone through by a Sweep", job -> sweeps(job, new HashSet<>()))))
            .because("what always fails must not hold up what comes after it");

    private static boolean sweeps(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Sweep.class)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(JavaMethod.class::isInstance)
                                        .filter(next -> sweeps(next, seen))
                                        .isPresent());
    }
}
