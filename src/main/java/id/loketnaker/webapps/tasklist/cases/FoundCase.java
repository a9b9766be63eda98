package id.loketnaker.webapps.tasklist.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.letters.Letter;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Role;
import id.loketnaker.sla.OpenStep;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.limits.LeftJson;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is, as JSON. Moments are local times of the office with their offset.
 *
 * @param promised whether the office promised the due date; else it is the law's
 * @param left what is left of the promise of a running case
 * @param missing obligatory papers that are not there
 */
@JsonInclude(Include.NON_NULL)
record FoundCase(
        String id,
        String number,
        String applicant,
        @Nullable String subject,
        String serviceName,
        String officeName,
        String received,
        boolean running,
        @Nullable String closed,
        @Nullable String outcome,
        String due,
        boolean promised,
        boolean late,
        @Nullable LeftJson left,
        List<StepJson> steps,
        List<PauseJson> pauses,
        List<String> missing,
        List<LetterJson> letters) {

    /**
     * @param role name of the role whose task it is
     * @param official name of the official who has it
     */
    @JsonInclude(Include.NON_NULL)
    record StepJson(
            String name, @Nullable String role, @Nullable String official, String due) {}

    record PauseJson(String ground, String since) {}

    /**
     * @param date local date of the office, as it stands on the letter
     * @param changeable whether who asks signs it, and may replace or withdraw it
     */
    @JsonInclude(Include.NON_NULL)
    record LetterJson(
            String id,
            String name,
            String state,
            @Nullable String number,
            @Nullable String date,
            boolean changeable) {}

    /**
     * @param names of officials by user id
     * @param changeable whether who asks may replace or withdraw a letter
     */
    static FoundCase of(Standing standing, Map<String, String> names, Predicate<Letter> changeable) {
        RegisteredCase registered = standing.registered();
        LocalMoments times = new LocalMoments(standing.pack().office().zone());
        return new FoundCase(
                registered.id(),
                registered.number(),
                registered.applicant(),
                registered.subject(),
                standing.pack().standard().name(),
                standing.pack().office().name(),
                times.of(registered.receivedAt()),
                standing.isRunning(),
                times.orNothing(registered.closedAt()),
                registered.outcome(),
                times.of(standing.promise().term().due()),
                standing.pack().standard().promise().isMade(),
                standing.late(),
                standing.isRunning()
                        ? LeftJson.of(standing.promise(), standing.pack(), standing.terms(), standing.now())
                        : null,
                standing.steps().stream()
                        .map(step -> step(step, standing, names, times))
                        .toList(),
                standing.pauses().stream()
                        .map(pause -> new PauseJson(pause.ground(), times.of(pause.since())))
                        .toList(),
                standing.missing(),
                standing.letters().stream()
                        .map(each -> letter(each, changeable.test(each)))
                        .toList());
    }

    private static StepJson step(OpenStep step, Standing standing, Map<String, String> names, LocalMoments times) {
        String role = step.role();
        String holder = step.holder();
        return new StepJson(
                step.name(),
                role == null
                        ? null
                        : standing.pack().office().role(role).map(Role::name).orElse(role),
                holder == null ? null : names.getOrDefault(holder, "petugas yang sudah tidak terdaftar"),
                times.of(step.due()));
    }

    private static LetterJson letter(Letter letter, boolean changeable) {
        return new LetterJson(
                letter.id(),
                letter.name(),
                letter.state().word(),
                letter.number(),
                letter.date() == null ? null : letter.date().toString(),
                changeable);
    }
}
