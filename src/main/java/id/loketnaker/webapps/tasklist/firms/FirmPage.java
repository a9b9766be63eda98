package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.casework.FirmDesk;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import id.loketnaker.firms.FirmChange;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.LocalMoments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One firm with its cases and its history. */
@Component
class FirmPage {

    private final People people;
    private final CaseSearch cases;

    FirmPage(People people, CaseSearch cases) {
        this.people = people;
        this.cases = cases;
    }

    /** As JSON. */
    record PageJson(
            FirmJson firm,
            String officeName,
            List<CaseJson> cases,
            int unseen,
            List<FirmJson> near,
            List<ChangeJson> changes) {}

    /** @param applicant as it stood on the day of the case */
    record CaseJson(
            String id,
            String number,
            String applicant,
            String received,
            @Nullable String closed) {}

    /**
     * @param differences what became of each that changed, in words
     */
    record ChangeJson(
            String at,
            String kind,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String caseNumber,
            List<String> differences) {}

    PageJson of(FirmDesk.Opened opened) {
        LocalMoments times = new LocalMoments(opened.office().zone());
        NamesOfDay names = people.ofAllTimes(opened.changes().stream()
                .map(FirmChange::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> seen = opened.cases().stream().map(RegisteredCase::id).collect(Collectors.toSet());
        return new PageJson(
                FirmJson.of(opened.firm()),
                opened.office().name(),
                opened.cases().stream()
                        .map(each -> new CaseJson(
                                each.id(),
                                each.number(),
                                each.applicant(),
                                times.of(each.receivedAt()),
                                times.orNothing(each.closedAt())))
                        .toList(),
                opened.unseen(),
                FirmJson.all(opened.near()),
                opened.changes().stream()
                        .map(change -> change(change, times, names, seen))
                        .toList());
    }

    private ChangeJson change(FirmChange change, LocalMoments times, NamesOfDay names, Set<String> seen) {
        String caseId = change.caseId();
        return new ChangeJson(
                times.of(change.at()),
                change.kind().name(),
                names.at(change.by(), change.at()),
                change.reason(),
                caseId == null || !seen.contains(caseId)
                        ? null
                        : cases.cases(List.of(caseId)).stream()
                                .map(RegisteredCase::number)
                                .findFirst()
                                .orElse(null),
                differences(change));
    }

    private static List<String> differences(FirmChange change) {
        FirmDetails before = change.before();
        if (before == null) {
            return List.of();
        }
        FirmDetails after = change.after();
        List<String> told = new ArrayList<>();
        tell("Nama", before.name(), after.name(), told);
        tell("NIB", before.nib(), after.nib(), told);
        tell("NPWP", before.npwp(), after.npwp(), told);
        tell("Alamat", before.address(), after.address(), told);
        tell("Cabang", before.branch(), after.branch(), told);
        return told;
    }

    private static void tell(String what, String before, String after, List<String> told) {
        if (!before.equals(after)) {
            told.add("%s: %s → %s".formatted(what, shown(before), shown(after)));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(kosong)" : value;
    }
}
