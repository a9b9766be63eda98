package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseFile;
import id.loketnaker.casework.CaseFiles;
import id.loketnaker.casework.CaseFinder;
import id.loketnaker.casework.CaseStandings;
import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.casework.LetterChanges;
import id.loketnaker.casework.People;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.casefile.CaseFileView;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers where a case is. Who may ask for which is for {@link CaseFinder} and {@link CaseFiles} to say. */
@Service
class CaseDesk {

    /**
     * A page of what was found.
     *
     * @param count of all that were found
     * @param more whether there are more than these
     * @param cut whether so many match that only the newest cases were looked at
     */
    record FoundPage(int count, boolean more, boolean cut, int page, int perPage, List<FoundCase> cases) {}

    /** The file of a case, and where it is. */
    record OpenedCase(FoundCase standing, CaseFileView file) {}

    private final CaseFinder finder;
    private final CaseFiles files;
    private final CaseStandings standings;
    private final People people;
    private final LetterChanges changes;

    CaseDesk(CaseFinder finder, CaseFiles files, CaseStandings standings, People people, LetterChanges changes) {
        this.finder = finder;
        this.files = files;
        this.standings = standings;
        this.people = people;
        this.changes = changes;
    }

    List<String> services() {
        return finder.choices().stream()
                .map(CaseFinder.ServiceChoice::name)
                .distinct()
                .toList();
    }

    FoundPage find(@Nullable String text, int page) {
        CaseFinder.Page found = finder.find(null, offices -> query(offices, Typed.text(text)), page);
        return new FoundPage(
                found.found().ids().size(),
                found.found().more(),
                found.found().cut(),
                found.page(),
                CaseFinder.PAGE,
                shown(found.lines().stream().map(CaseFinder.Line::registered).toList()));
    }

    OpenedCase open(String id) {
        CaseFile file = files.of(id);
        return new OpenedCase(
                shown(List.of(file.registered())).get(0),
                CaseFileView.of(file, people.ofAllTimes(file.officials()), false));
    }

    private static CaseQuery query(Map<String, ZoneId> offices, @Nullable String text) {
        try {
            return CaseQuery.ofPart(offices, text == null ? "" : text);
        } catch (IllegalArgumentException tooLittle) {
            throw new UnacceptableException(tooLittle.getMessage());
        }
    }

    private List<FoundCase> shown(List<RegisteredCase> cases) {
        List<Standing> all = standings.of(cases);
        Map<String, String> names = people.of(all.stream()
                .flatMap(standing -> standing.steps().stream())
                .map(step -> step.holder())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(standing ->
                        FoundCase.of(standing, names, letter -> changes.isOffered(standing.registered(), letter)))
                .toList();
    }
}
