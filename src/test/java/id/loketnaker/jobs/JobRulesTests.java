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
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Of all that runs by itself, whoever wrote it. */
@AnalyzeClasses(packages = "id.loketnaker", importOptions = DoNotIncludeTests.class)
class JobRulesTests {

    /**
     * {@link SweepTest} shows that whatever fails in a sweep, and however often, starves nothing. One statement does
     * all or nothing, and has nothing to go through.
     */
    @ArchTest
    static final ArchRule every_job_sweeps = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should(be(describe(
                    "gone through by a Sweep, or one statement",
                    job -> isOneStatement(job) || sweeps(job, new HashSet<>()))))
            .because("what always fails must not hold up what comes after it");

    private static boolean isOneStatement(JavaCodeUnit job) {
        List<String> owners = job.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getName())
                .filter(owner -> !owner.equals(Clock.class.getName()) && !owner.startsWith("java.lang."))
                .toList();
        return owners.equals(List.of(JdbcTemplate.class.getName()));
    }

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
