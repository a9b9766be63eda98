package id.loketnaker.casework;

import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterState;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.SigningStep;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the signature or the initials of the present user, and nothing else. */
@Service
public class SigningDesk {

    /** So many are told at most, those that are due first. */
    public static final int MOST = 100;

    /**
     * A task that signs.
     *
     * @param step what its form asks
     * @param letters of the case that are open: what is signed; the last one of the case where the step has none open
     * @param due of the task; none without a limit
     * @param escalated whether it is a subordinate's and went up because it was late
     */
    public record Waiting(
            OpenTask task,
            RegisteredCase registered,
            ServicePack pack,
            SigningStep step,
            List<Letter> letters,
            @Nullable Instant due,
            boolean late,
            boolean escalated) {

        public Waiting {
            letters = List.copyOf(letters);
        }
    }

    private final OpenTasks tasks;
    private final Services services;
    private final Packs packs;
    private final CaseSearch search;
    private final ClockFace clockFace;
    private final LetterArchive archive;
    private final WhoIsPresent present;
    private final Clock clock;

    SigningDesk(
            OpenTasks tasks,
            Services services,
            Packs packs,
            CaseSearch search,
            ClockFace clockFace,
            LetterArchive archive,
            WhoIsPresent present,
            Clock clock) {
        this.tasks = tasks;
        this.services = services;
        this.packs = packs;
        this.search = search;
        this.clockFace = clockFace;
        this.archive = archive;
        this.present = present;
        this.clock = clock;
    }

    /** How many wait, without saying what. */
    @Transactional(readOnly = true)
    public int count() {
        return present.user()
                .map(user -> tasks.waitingFor(user, steps(user).keySet(), MOST).size())
                .orElse(0);
    }

    /** @throws NotTheirsException for nobody */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        PresentUser user = present.user().orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
        Map<String, List<Element>> steps = steps(user);
        List<OpenTask> found = tasks.waitingFor(user, steps.keySet(), MOST);
        Map<String, String> cases = tasks.casesOf(found);
        Set<String> caseIds = Set.copyOf(cases.values());
        Map<String, RegisteredCase> registered = search.cases(List.copyOf(caseIds)).stream()
                .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        Map<String, OpenStep> open = clockFace.openSteps(caseIds).stream()
                .collect(Collectors.toMap(OpenStep::taskId, Function.identity(), (one, other) -> one));
        Map<String, List<Letter>> letters =
                archive.ofCases(caseIds).stream().collect(Collectors.groupingBy(Letter::caseId));
        List<Waiting> waiting = new ArrayList<>();
        for (OpenTask task : found) {
            Optional.ofNullable(cases.get(task.id()))
                    .map(registered::get)
                    .flatMap(about -> waiting(
                            task, about, letters.getOrDefault(about.id(), List.of()), steps, open.get(task.id()), user))
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    private Optional<Waiting> waiting(
            OpenTask task,
            RegisteredCase about,
            List<Letter> letters,
            Map<String, List<Element>> steps,
            @Nullable OpenStep open,
            PresentUser user) {
        ServicePack pack = packs.of(about.definitionId());
        return steps.getOrDefault(task.elementId(), List.of()).stream()
                .flatMap(step -> signing(step, pack).stream())
                .findFirst()
                .map(step -> new Waiting(
                        task,
                        about,
                        pack,
                        step,
                        signed(letters),
                        open == null ? null : open.due(),
                        open != null && open.due().isBefore(clock.instant()),
                        open != null && open.role() != null && !user.roles().contains(open.role())));
    }

    /** A letter that was issued already lies before who signs a paper that the step itself issues. */
    private static List<Letter> signed(List<Letter> letters) {
        List<Letter> all =
                letters.stream().filter(letter -> letter.cancelled() == null).toList();
        List<Letter> open = all.stream().filter(letter -> !letter.isIssued()).toList();
        if (!open.isEmpty()) {
            return open;
        }
        List<Letter> issued = all.stream()
                .filter(letter -> letter.state() == LetterState.ISSUED)
                .toList();
        return issued.subList(Math.max(0, issued.size() - 1), issued.size());
    }

    /**
     * By their id, of the services as they are now: a case that began before a step said that it signs has the same
     * step.
     */
    private Map<String, List<Element>> steps(PresentUser user) {
        Map<String, List<Element>> steps = new TreeMap<>();
        services.of(user.offices()).stream()
                .flatMap(ServicePack::diagrams)
                .flatMap(diagram -> diagram.elements().stream())
                .filter(element -> element.property(Element.SIGNING).isPresent())
                .forEach(element -> steps.computeIfAbsent(element.id(), id -> new ArrayList<>())
                        .add(element));
        return steps;
    }

    /** As the form asks that the case has. */
    private static Optional<SigningStep> signing(Element step, ServicePack pack) {
        return pack.formOf(step.id()).flatMap(form -> SigningStep.of(step, form));
    }
}
