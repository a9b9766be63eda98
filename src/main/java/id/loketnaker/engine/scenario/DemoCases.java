package id.loketnaker.engine.scenario;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.PackLocation;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServicePackReader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills a new demo with cases in many states, by living the scenarios of the packs through the engine with its clock moved: some
 * to the end, some only part of the way. Runs before the engine's own timers start and before anybody can log in.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "loketnaker.demo-cases", matchIfMissing = true)
class DemoCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final double[] SHARES = {0.2, 1, 0.5, 0.35, 0.75, 0};

    private final CaseActions actions;
    private final CaseRegister register;
    private final PackLocation location;
    private final Clock clock;
    private boolean running;

    DemoCases(CaseActions actions, CaseRegister register, @Value("${loketnaker.packs}") String location, Clock clock) {
        this.actions = actions;
        this.register = register;
        this.location = PackLocation.of(location);
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (register.count() == 0) {
            List<ServicePack> packs = new ServicePackReader().readAll(location.packs());
            packs.forEach(this::live);
            LOG.info("{} perkara contoh dibuat", register.count());
        }
    }

    private void live(ServicePack pack) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(pack.office().zone()));
        int place = 0;
        for (Scenario scenario : pack.scenarios()) {
            double share = SHARES[place++ % SHARES.length];
            try {
                new ScenarioPlay(actions, pack, new ShiftedScenario(scenario, share, now).scenario()).play();
            } finally {
                ClockUtil.reset();
            }
        }
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
