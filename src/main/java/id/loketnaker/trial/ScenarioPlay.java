package id.loketnaker.trial;

import id.loketnaker.casework.RefusedRequestException;
import id.loketnaker.letters.Letter;
import id.loketnaker.schedule.PeriodStarts;
import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.WaitStep;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** One scenario being played: does each step as its role, and notes where the case goes otherwise. */
final class ScenarioPlay {

    private static final class CannotGoOn extends RuntimeException {}

    private final CaseActions actions;
    private final ServicePack pack;
    private final Scenario scenario;
    private final Staff staff;
    private final Consumer<String> received;
    private final LocalTimes times;
    private final List<Difference> differences = new ArrayList<>();
    private String caseId = "";
    private int number;
    private String title = "mulai";

    ScenarioPlay(CaseActions actions, ServicePack pack, Scenario scenario, Staff staff) {
        this(actions, pack, scenario, staff, caseId -> {});
    }

    /**
     * @param received what else happens when the case has just started, at that time
     */
    ScenarioPlay(CaseActions actions, ServicePack pack, Scenario scenario, Staff staff, Consumer<String> received) {
        this.actions = actions;
        this.pack = pack;
        this.scenario = scenario;
        this.staff = staff;
        this.received = received;
        this.times = new LocalTimes(pack.office().zone());
    }

    /** The case that was played, once it was. */
    String caseId() {
        return caseId;
    }

    List<Difference> play() {
        try {
            start();
            for (ScenarioStep step : scenario.steps()) {
                number++;
                take(step);
            }
            number++;
            title = "hasil";
            compare("hasil", scenario.outcome(), actions.outcome(caseId).orElse(Scenario.RUNNING));
        } catch (CannotGoOn stopped) {
            // the difference that stopped it is noted
        } finally {
            actions.release(caseId);
        }
        return differences;
    }

    /** Nobody does anything more; the timers that come due until then fire, each at its own time. */
    void leaveUntil(LocalDateTime moment) {
        moveTo(moment, List.of());
    }

    private void start() {
        ScenarioStart start = scenario.start();
        times.moveClock(times.instant(start.at()));
        if (start.periodic() != null) {
            startBySystem(start.periodic(), start.at());
            received.accept(caseId);
            return;
        }
        start.mistakes().forEach(mistake -> attempt(mistake.refusal(), () -> start(start.with(mistake))));
        attempt(null, () -> start(start.values()));
        received.accept(caseId);
    }

    private void startBySystem(String id, LocalDateTime at) {
        attempt(null, () -> {
            PeriodStarts.Begun begun =
                    actions.startPeriodic(pack, id).orElseThrow(() -> stopped("masa ini sudah dimulai"));
            caseId = begun.caseId();
            compare("mulai", LocalTimes.written(at), times.written(begun.dueAt()));
        });
    }

    private void start(Map<String, Object> values) {
        caseId = actions.start(pack, actor(scenario.start().by()), values);
    }

    private void take(ScenarioStep step) {
        if (step instanceof TaskStep task) {
            title = task.task();
            Set<String> before = issued().keySet();
            moveTo(task.at(), task.fired());
            complete(task);
            if (task.letters() != null) {
                Map<String, String> after = issued();
                after.keySet().removeAll(before);
                compare(
                        "surat yang terbit",
                        task.letters().stream().sorted().toList().toString(),
                        after.values().stream().sorted().toList().toString());
            }
        } else if (step instanceof EventStep event) {
            title = event.event();
            moveTo(event.at(), event.fired());
            attempt(event.refusal(), () -> actions.raise(caseId, event.event(), actor(event.by()), event.values()));
        } else if (step instanceof WaitStep wait) {
            title = "menunggu";
            moveTo(wait.until(), wait.fired());
        } else if (step instanceof CheckStep check) {
            title = "periksa";
            new CaseLook(actions, pack, times, caseId).differences(check).forEach(this::note);
        }
    }

    private void complete(TaskStep step) {
        Task task = openTask(step.task());
        if (step.due() != null) {
            compare("tenggat", LocalTimes.written(step.due()), times.written(task.getDueDate()));
        }
        actions.bringPapers(caseId, pack, task, actor(step.by()), step.values());
        attempt(step.refusal(), () -> actions.complete(task, actor(step.by()), step.values()));
    }

    /** The letters that were issued so far: what they are, by their own id. */
    private Map<String, String> issued() {
        return actions.letters(caseId).stream()
                .filter(letter -> letter.isIssued())
                .collect(Collectors.toMap(Letter::id, Letter::template));
    }

    private Task openTask(String nameOrId) {
        List<Task> open = actions.openTasks(caseId);
        Optional<Task> found = open.stream()
                .filter(task -> nameOrId.equals(task.getName()) || nameOrId.equals(task.getTaskDefinitionKey()))
                .findFirst();
        return found.orElseThrow(() -> stopped("tugas ini tidak terbuka; yang terbuka: "
                + open.stream().map(Task::getName).sorted().toList()
                + actions.outcome(caseId)
                        .map(end -> "; perkara sudah berakhir: " + end)
                        .orElse("")));
    }

    /**
     * Moves the clock; timers that come due on the way fire one after the other, each at its own time: one that was due
     * before it was set, at once, since the clock of a case never goes back.
     */
    private void moveTo(@Nullable LocalDateTime moment, List<String> expected) {
        List<String> fired = new ArrayList<>();
        if (moment != null) {
            for (Optional<Job> next = nextDue(moment); next.isPresent(); next = nextDue(moment)) {
                Job timer = next.get();
                times.moveClockOn(timer.getDuedate().toInstant());
                Element element = actions.elementOf(timer, pack);
                int place = fired.size();
                boolean byId = place < expected.size() && expected.get(place).equals(element.id());
                fired.add(byId || element.name() == null ? element.id() : element.name());
                attempt(null, () -> actions.fire(timer));
            }
            times.moveClock(times.instant(moment));
        }
        compare("yang terjadi sampai waktu ini", expected.toString(), fired.toString());
    }

    private Optional<Job> nextDue(LocalDateTime moment) {
        return actions.nextDue(caseId, times.instant(moment));
    }

    private void attempt(@Nullable String refusal, Runnable action) {
        try {
            action.run();
        } catch (RefusedRequestException | ProcessEngineException refused) {
            String message = String.valueOf(refused.getMessage());
            if (refusal == null) {
                throw stopped("ditolak: " + message);
            }
            if (!message.contains(refusal)) {
                note("seharusnya ditolak dengan \"" + refusal + "\", kenyataannya: " + message);
            }
            return;
        }
        if (refusal != null) {
            throw stopped("seharusnya ditolak dengan \"" + refusal + "\", kenyataannya diterima");
        }
    }

    private Actor actor(String role) {
        return new Actor(staff.userFor(role), role, pack.office().id());
    }

    private void compare(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            note(what + " seharusnya " + expected + ", kenyataannya " + actual);
        }
    }

    private void note(String text) {
        differences.add(new Difference(number, title, text));
    }

    private CannotGoOn stopped(String text) {
        note(text);
        return new CannotGoOn();
    }
}
