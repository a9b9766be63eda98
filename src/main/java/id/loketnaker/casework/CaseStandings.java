package id.loketnaker.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.WaivedRequirements;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.OpenPause;
import id.loketnaker.sla.OpenStep;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody is told who asks where a case is. The caller must have asked whether the user may see the cases. Seven
 * queries, however many cases.
 */
@Service
public class CaseStandings {

    /**
     * How a case stands.
     *
     * @param promise the limit that the public was promised
     * @param late whether it ended after its promise, or runs beyond it
     * @param steps that it waits at, of a running case
     * @param pauses why its clock stands still
     * @param missing names of what a running case has to bring and has not brought
     * @param letters that were issued, first to last
     */
    public record Standing(
            RegisteredCase registered,
            ServicePack pack,
            Terms terms,
            Instant now,
            OpenLimit promise,
            boolean late,
            List<OpenStep> steps,
            List<OpenPause> pauses,
            List<String> missing,
            List<Letter> letters) {

        public boolean isRunning() {
            return registered.state() == CaseState.RUNNING;
        }
    }

    private final ClockFace clockFace;
    private final LetterArchive letters;
    private final CaseDocuments documents;
    private final WaivedRequirements waived;
    private final ChosenRequirements chosen;
    private final Packs packs;
    private final CaseTime time;
    private final Clock clock;

    CaseStandings(
            ClockFace clockFace,
            LetterArchive letters,
            CaseDocuments documents,
            WaivedRequirements waived,
            ChosenRequirements chosen,
            Packs packs,
            CaseTime time,
            Clock clock) {
        this.clockFace = clockFace;
        this.letters = letters;
        this.documents = documents;
        this.waived = waived;
        this.chosen = chosen;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    /** In the order of the cases. */
    @Transactional(readOnly = true)
    public List<Standing> of(List<RegisteredCase> cases) {
        List<String> ids = cases.stream().map(RegisteredCase::id).toList();
        Instant now = clock.instant();
        Known known = new Known(
                clockFace.limits(ids),
                clockFace.openSteps(ids).stream().collect(groupingBy(OpenStep::caseId)),
                clockFace.openPauses(ids).stream().collect(groupingBy(OpenPause::caseId)),
                documents.requirementsMet(ids),
                waived.of(ids),
                chosen.of(choosing(cases)),
                letters.issuedOf(ids).stream().collect(groupingBy(Letter::caseId)),
                now,
                clockFace.promises(ids, now).values().stream()
                        .filter(promise -> promise.late())
                        .map(promise -> promise.caseId())
                        .collect(toSet()));
        return cases.stream().map(each -> standing(each, known)).toList();
    }

    private record Known(
            Map<String, OpenLimit> promises,
            Map<String, List<OpenStep>> steps,
            Map<String, List<OpenPause>> pauses,
            Map<String, Set<String>> met,
            Map<String, Set<String>> waived,
            Map<String, List<String>> chosen,
            Map<String, List<Letter>> letters,
            Instant now,
            Set<String> late) {}

    private Standing standing(RegisteredCase registered, Known known) {
        String id = registered.id();
        ServicePack pack = packs.of(registered.definitionId());
        boolean running = registered.state() == CaseState.RUNNING;
        return new Standing(
                registered,
                pack,
                time.of(pack),
                known.now,
                Objects.requireNonNull(known.promises.get(id), "every case has a promise"),
                known.late.contains(id),
                running ? known.steps.getOrDefault(id, List.of()) : List.of(),
                running ? known.pauses.getOrDefault(id, List.of()) : List.of(),
                running ? missing(pack, id, known) : List.of(),
                known.letters.getOrDefault(id, List.of()));
    }

    /** Running ones of services with a table that chooses among the requirements. */
    private List<String> choosing(List<RegisteredCase> cases) {
        return cases.stream()
                .filter(each -> each.state() == CaseState.RUNNING)
                .filter(each ->
                        NeededPapers.table(packs.of(each.definitionId())).isPresent())
                .map(RegisteredCase::id)
                .toList();
    }

    private static List<String> missing(ServicePack pack, String id, Known known) {
        Set<String> met = known.met.getOrDefault(id, Set.of());
        Set<String> waived = known.waived.getOrDefault(id, Set.of());
        return NeededPapers.of(pack.standard(), known.chosen.getOrDefault(id, List.of())).stream()
                .map(Requirement::name)
                .filter(name -> !met.contains(name) && !waived.contains(name))
                .toList();
    }
}
