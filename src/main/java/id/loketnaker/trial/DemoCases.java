package id.loketnaker.trial;

import id.loketnaker.engine.identity.DemoUsers;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills a new demo with a year of cases, by living the scenarios of the packs through the engine with its clock moved:
 * some to the end, some only part of the way. Runs before the engine's own timers start and before anybody can log in.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "loketnaker.demo-cases.enabled", matchIfMissing = true)
class DemoCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int TOLD_EVERY = 100;

    /** The cases of all services: the first start takes no longer when there are more services. */
    private static final int MOST = 720;

    private static final int LEAST_OF_A_SERVICE = 4;

    private final CaseActions actions;
    private final DemoPapers papers;
    private final CaseRegister register;
    private final PackLocation location;
    private final Clock clock;
    private final int ended;
    private final int open;
    private boolean running;

    DemoCases(
            CaseActions actions,
            DemoPapers papers,
            CaseRegister register,
            @Value("${loketnaker.packs}") String location,
            Clock clock,
            @Value("${loketnaker.demo-cases.ended:40}") int ended,
            @Value("${loketnaker.demo-cases.open:15}") int open) {
        this.actions = actions;
        this.papers = papers;
        this.register = register;
        this.location = PackLocation.of(location);
        this.clock = clock;
        this.ended = ended;
        this.open = open;
    }

    @Override
    public void start() {
        running = true;
        if (register.count() == 0) {
            List<ServicePack> packs =
                    new ServicePackReader().readSound(location.packs()).packs();
            double share = Math.min(1, MOST / (double) Math.max(1, packs.size() * (ended + open)));
            packs.forEach(pack -> live(pack, part(ended, share), part(open, share)));
            LOG.info("{} perkara contoh dibuat", register.count());
        }
    }

    private static int part(int wanted, double share) {
        return Math.min(wanted, Math.max(LEAST_OF_A_SERVICE, (int) Math.round(wanted * share)));
    }

    private void live(ServicePack pack, int toTheEnd, int onTheWay) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(pack.office().zone()));
        int number = 0;
        for (DemoYear.Life life : new DemoYear(pack, now).lives(toTheEnd, onTheWay)) {
            try {
                live(pack, life, number++, now);
            } finally {
                ClockUtil.reset();
            }
            if (register.count() % TOLD_EVERY == 0) {
                LOG.info("{} perkara contoh", register.count());
            }
        }
    }

    /**
     * Each case has its own officials. One that a holiday kept from its end is deleted, so that it does not stay for
     * ever.
     */
    private void live(ServicePack pack, DemoYear.Life life, int number, LocalDateTime now) {
        Staff staff = role -> DemoUsers.colleague(pack.office(), role, number);
        ScenarioPlay play = new ScenarioPlay(actions, pack, life.scenario(), staff, papers(pack, life, staff, number));
        play.play();
        if (play.caseId().isEmpty()) {
            return; // the system begins one case in a period, however many lives are drawn
        }
        boolean goesOn = actions.outcome(play.caseId()).isEmpty();
        if (life.whole() && goesOn) {
            actions.strikeOff(play.caseId());
        } else if (goesOn) {
            play.leaveUntil(now);
            if (number % 3 > 0) {
                actions.openTasks(play.caseId()).forEach(task -> claim(task, pack, staff));
            }
        }
    }

    /**
     * Only for cases that somebody may open in Tasklist: those that ended would only make the demonstration start more
     * slowly.
     */
    private Consumer<String> papers(ServicePack pack, DemoYear.Life life, Staff staff, int number) {
        ScenarioStart start = life.scenario().start();
        String applicant = String.valueOf(start.values().get(pack.standard().applicantField()));
        return life.whole()
                ? caseId -> {}
                : caseId -> papers.bring(caseId, pack, applicant, staff.userFor(start.by()), number);
    }

    private void claim(Task task, ServicePack pack, Staff staff) {
        actions.roleOf(task, pack)
                .ifPresent(role -> actions.claim(
                        task, new Actor(staff.userFor(role), role, pack.office().id())));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, and long before the job executor. */
    @Override
    public int getPhase() {
        return 0;
    }
}
