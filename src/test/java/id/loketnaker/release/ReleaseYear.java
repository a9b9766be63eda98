package id.loketnaker.release;

import id.loketnaker.engine.escalation.EscalationSweep;
import id.loketnaker.figures.TallyRun;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A year of all offices: every scenario of every pack to its end, then again so many of them part of the way that
 * somebody waits
 * wherever any of them came by, and what happens around cases. The same each time, but for ids.
 */
final class ReleaseYear {

    /** After the last scenario, when the counters have closed on an ordinary Monday. */
    static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");

    /** Then the superiors hear what is late; of what is late after it they have not heard. */
    private static final Instant ESCALATED = Instant.parse("2026-07-15T03:00:00Z");

    /** On the Friday before, at nine in the morning. */
    private static final Duration FRESH = Duration.ofHours(80);

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;
    private final CasePlayer player;
    private final Surroundings surroundings;

    ReleaseYear(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.player = new CasePlayer(application);
        this.surroundings = new Surroundings(application);
    }

    Release live() {
        surroundings.people();
        List<ServicePack> packs = new ServicePackReader()
                .readAll(PackLocation.of("classpath:/processes/").packs());
        List<KeptCase> running = new ArrayList<>();
        List<Lived> whole = new ArrayList<>();
        packs.forEach(pack -> pack.scenarios().forEach(scenario -> whole.add(wholeLife(pack, scenario, running))));
        surroundings.noticesAreSent();
        int turn = 0;
        for (Cuts.Cut cut : Cuts.of(whole)) {
            running.add(partOf(cut, turn++));
        }
        escalate();
        packs.forEach(pack -> running.add(fresh(pack)));
        packs.forEach(this::struckOff);
        ClockUtil.setCurrentTime(Date.from(NOW));
        surroundings.calendarChanges();
        surroundings.papersWaitAtTheCounter();
        application.getBean(TallyRun.class).run();
        return new Release(NOW, new Counted(application).figures(), new Counted(application).books(), running);
    }

    private Lived wholeLife(ServicePack pack, Scenario scenario, List<KeptCase> running) {
        List<Step> steps = Lived.steps(pack, scenario);
        String office = pack.office().id();
        String caseId = player.start(office, steps.get(0));
        List<Set<String>> seen = new ArrayList<>(List.of(seen(pack, caseId)));
        for (Step step : steps.subList(1, steps.size())) {
            player.take(office, caseId, step);
            seen.add(seen(pack, caseId));
        }
        surroundings.letterIsScanned(caseId, office);
        if (scenario.outcome().equals(Scenario.RUNNING)) {
            running.add(kept(pack, scenario, caseId, List.of(), ""));
        }
        return new Lived(pack, scenario, steps, seen);
    }

    private KeptCase partOf(Cuts.Cut cut, int turn) {
        ServicePack pack = cut.lived().pack();
        String office = pack.office().id();
        List<Step> steps = cut.lived().steps();
        String caseId = player.start(office, steps.get(0));
        surroundings.papersAreBrought(caseId, pack, steps.get(0), turn);
        steps.subList(1, cut.steps()).forEach(step -> player.take(office, caseId, step));
        if (turn % 3 == 0) {
            surroundings.tasksAreTaken(player.openTasks(caseId), office);
        }
        String outcome = cut.lived().scenario().outcome();
        return kept(
                pack,
                cut.lived().scenario(),
                caseId,
                steps.subList(cut.steps(), steps.size()),
                outcome.equals(Scenario.RUNNING) ? "" : outcome);
    }

    /** Received lately: its promise is not late for long. */
    private KeptCase fresh(ServicePack pack) {
        Scenario scenario = pack.scenarios().get(0);
        Step start = Lived.steps(pack, scenario).get(0).startingAt(NOW.minus(FRESH));
        String caseId = player.start(pack.office().id(), start);
        surroundings.papersAreBrought(caseId, pack, start, 0);
        return kept(pack, scenario, caseId, List.of(), "");
    }

    private void struckOff(ServicePack pack) {
        Step start = Lived.steps(pack, pack.scenarios().get(0)).get(0).startingAt(NOW.minus(FRESH));
        String caseId = player.start(pack.office().id(), start);
        application.getBean(RuntimeService.class).deleteProcessInstance(caseId, "tercatat dua kali");
    }

    private void escalate() {
        ClockUtil.setCurrentTime(Date.from(ESCALATED));
        EscalationSweep sweep = application.getBean(EscalationSweep.class);
        int left = due();
        int before;
        do {
            before = left;
            sweep.run();
            left = due();
        } while (left > 0 && left < before);
    }

    private int due() {
        return jdbc.queryForObject(
                "select count(*) from ln_deadline where next_step_at <= ?",
                Integer.class,
                new java.sql.Timestamp(ESCALATED.toEpochMilli()));
    }

    private KeptCase kept(ServicePack pack, Scenario scenario, String caseId, List<Step> rest, String outcome) {
        return new KeptCase(
                jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId),
                pack.office().id(),
                pack.key(),
                scenario.file(),
                ClockUtil.getCurrentTime().toInstant(),
                rest,
                outcome);
    }

    /** Open tasks and timers, pauses, and letters on the way or withdrawn, of the service. */
    private Set<String> seen(ServicePack pack, String caseId) {
        Set<String> seen = new HashSet<>();
        for (String instance : player.instancesOf(caseId)) {
            seen.addAll(jdbc.queryForList(
                    "select concat('task ', TASK_DEF_KEY_) from ACT_RU_TASK where PROC_INST_ID_ = ?",
                    String.class,
                    instance));
            seen.addAll(jdbc.queryForList("""
                    select concat('timer ', d.ACT_ID_) from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                     where j.PROCESS_INSTANCE_ID_ = ?""", String.class, instance));
        }
        seen.addAll(jdbc.queryForList(
                "select concat('pause ', element_id) from ln_pause where case_id = ? and resumed_at is null",
                String.class,
                caseId));
        seen.addAll(jdbc.queryForList(
                "select concat('letter ', template, ' ', state) from ln_letter where case_id = ? and state <> 'ISSUED'",
                String.class,
                caseId));
        Set<String> ofService = new HashSet<>();
        seen.forEach(each -> ofService.add(pack.id() + " " + each));
        return ofService;
    }
}
