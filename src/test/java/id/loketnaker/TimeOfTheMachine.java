package id.loketnaker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** The calls that ask the machine what time it is. {@code System.nanoTime()} only measures and is none of them. */
final class TimeOfTheMachine {

    /** By a call or by a method reference. */
    static final DescribedPredicate<JavaAccess<?>> ASKED = describe(
            "ask the machine for the time",
            access -> access.getTarget() instanceof CodeUnitAccessTarget called && asks(called));

    private static final Set<String> MAKES_A_CLOCK = Set.of("system", "systemUTC", "systemDefaultZone");

    private static final Set<String> MAKES_A_CALENDAR = Set.of("getInstance", "<init>");

    private TimeOfTheMachine() {}

    private static boolean asks(CodeUnitAccessTarget call) {
        return nowWithoutClock(call) || makesClock(call) || olderThanJava8(call);
    }

    private static boolean nowWithoutClock(CodeUnitAccessTarget call) {
        return call.getOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean makesClock(CodeUnitAccessTarget call) {
        return call.getOwner().isEquivalentTo(Clock.class) && MAKES_A_CLOCK.contains(call.getName());
    }

    private static boolean olderThanJava8(CodeUnitAccessTarget call) {
        return call.getOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                || call.getOwner().isAssignableTo(Calendar.class) && MAKES_A_CALENDAR.contains(call.getName())
                || call.getOwner().isEquivalentTo(Date.class)
                        && call.getFullName().endsWith("<init>()");
    }
}
