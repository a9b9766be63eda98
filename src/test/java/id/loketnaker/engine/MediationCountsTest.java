package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Courses of a mediation that are drawn at random, with every seed the same: presence and absence of each party,
 * postponements, proxies that are refused, summonses that come back, answers and silence. The counts of the law are
 * worked out here a second time, without the diagram, and both must agree.
 */
@EngineTest
@OnH2Alone(because = "the diagram counts, and ScenarioTest walks it on MySQL")
class MediationCountsTest {

    private static final int COURSES = 40;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @TestFactory
    Stream<DynamicTest> the_counts_of_the_law_hold_on_any_course() {
        return IntStream.rangeClosed(1, COURSES)
                .mapToObj(seed -> DynamicTest.dynamicTest("course " + seed, () -> follow(new Random(seed))));
    }

    private void follow(Random chance) {
        MediationCourse course =
                new MediationCourse(engine, desk, chance, LocalDate.of(2026, 1 + chance.nextInt(9), 5));
        course.handOver();
        MediationCourse.Outcome outcome = course.hear();
        switch (outcome) {
            case STRUCK_OFF -> assertThat(course.openTasks()).containsExactly("Task_CatatPencoretan");
            case AGREED -> assertThat(course.openTasks()).containsExactly("Task_BuatPB");
            case ADVICE -> course.advise();
        }
    }
}
