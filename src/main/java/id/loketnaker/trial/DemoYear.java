package id.loketnaker.trial;

import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A year of one service of a demo office: cases that were lived to their end in each of the last weeks, and cases that
 * wait somewhere on the way. The same on every machine and day, apart from the day itself.
 */
final class DemoYear {

    /** A case to live: its scenario, moved and cut. */
    record Life(Scenario scenario, boolean whole) {}

    private static final int WEEKS = 52;

    private final ServicePack pack;
    private final LocalDateTime now;
    private final List<Scenario> thatEnd;
    private final Random random;
    private final DemoNames names;

    /**
     * @param now local time of the office
     */
    DemoYear(ServicePack pack, LocalDateTime now) {
        this.pack = pack;
        this.now = now;
        this.thatEnd = pack.scenarios().stream()
                .filter(scenario -> !scenario.outcome().equals(Scenario.RUNNING))
                .toList();
        this.random = new Random((pack.office().id() + "/" + pack.key()).hashCode());
        this.names = new DemoNames(random);
    }

    /**
     * @param ended how many cases of the year to live to their end
     * @param open how many to leave on the way; most were touched last in the present week, some not for long
     */
    List<Life> lives(int ended, int open) {
        List<Life> lives = new ArrayList<>();
        for (int place = 0; place < ended; place++) {
            lives.add(life(1, (long) place * WEEKS / ended));
        }
        for (int place = 0; place < open; place++) {
            lives.add(life(0.05 + random.nextDouble() * 0.75, place % 4 == 3 ? random.nextInt(1, 6) : 0));
        }
        lives.sort(Comparator.comparing(life -> life.scenario().start().at())); // as their numbers will be
        return lives;
    }

    private Life life(double share, long weeksAgo) {
        List<Scenario> scenarios = share == 1 ? thatEnd : pack.scenarios();
        int drawn = random.nextInt(scenarios.size() + 2); // the first one, where all goes well, three times as often
        Scenario scenario = scenarios.get(Math.max(0, drawn - 2));
        String field = pack.standard().applicantField();
        String name = names.like(String.valueOf(scenario.start().values().get(field)));
        ShiftedScenario shifted = new ShiftedScenario(scenario, share, now.minusWeeks(weeksAgo));
        return new Life(shifted.scenario(field, name), share == 1);
    }
}
