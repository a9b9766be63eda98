package id.loketnaker.trial;

import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.ExpectedPromise;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.PromiseView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;

/** Looks at a case without changing it: open tasks, due dates, the promise, notices. */
final class CaseLook {

    private final CaseActions actions;
    private final ServicePack pack;
    private final LocalTimes times;
    private final String caseId;

    CaseLook(CaseActions actions, ServicePack pack, LocalTimes times, String caseId) {
        this.actions = actions;
        this.pack = pack;
        this.times = times;
        this.caseId = caseId;
    }

    List<String> differences(CheckStep check) {
        List<String> differences = new ArrayList<>();
        if (check.openTasks() != null) {
            List<String> expected = check.openTasks().stream().sorted().toList();
            List<String> open = actions.openTasks(caseId).stream()
                    .map(Task::getName)
                    .sorted()
                    .toList();
            compare("tugas yang terbuka", expected.toString(), open.toString()).ifPresent(differences::add);
        }
        check.due().forEach((name, due) -> compareDue(name, due).ifPresent(differences::add));
        if (check.promise() != null) {
            comparePromise(check.promise()).ifPresent(differences::add);
        }
        if (check.notices() != null) {
            List<String> expected =
                    check.notices().stream().map(NoticeText::fileOf).toList();
            compare(
                            "pemberitahuan kepada pemohon",
                            expected.toString(),
                            actions.notices(caseId).toString())
                    .ifPresent(differences::add);
        }
        check.letters()
                .forEach((id, state) ->
                        compare("surat \"" + id + "\"", state, stateOf(id)).ifPresent(differences::add));
        return differences;
    }

    private String stateOf(String letter) {
        return actions.letters(caseId).stream()
                .filter(each -> each.template().equals(letter))
                .reduce((earlier, later) -> later)
                .map(last -> last.state().word())
                .orElse("belum-ada");
    }

    private Optional<String> compareDue(String name, LocalDateTime expected) {
        List<String> due = dueDatesOf(name).map(times::written).distinct().toList();
        return compare(
                "tenggat \"" + name + "\"",
                List.of(LocalTimes.written(expected)).toString(),
                due.toString());
    }

    private Stream<Date> dueDatesOf(String name) {
        Stream<Date> ofTasks = actions.openTasks(caseId).stream()
                .filter(task -> name.equals(task.getName()) || name.equals(task.getTaskDefinitionKey()))
                .map(Task::getDueDate);
        Stream<Date> ofTimers = actions.timers(caseId).stream()
                .filter(timer -> actions.elementOf(timer, pack).isCalled(name))
                .map(timer -> timer.getDuedate());
        return Stream.concat(ofTasks, ofTimers);
    }

    private Optional<String> comparePromise(ExpectedPromise expected) {
        PromiseView promise = actions.promise(caseId);
        String should = expected.due() == null ? "berhenti" : LocalTimes.written(expected.due());
        return compare("janji", should, promise.standing() ? "berhenti" : times.written(promise.due()));
    }

    private static Optional<String> compare(String what, String expected, String actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(what + " seharusnya " + expected + ", kenyataannya " + actual);
    }
}
