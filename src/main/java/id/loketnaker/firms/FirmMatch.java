package id.loketnaker.firms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which firm of the register somebody means: the one of the same business number, else that of the same name and
 * address. Where no branch is named, any branch is meant, if it is the only one.
 */
@Component
class FirmMatch {

    private final FirmRows rows;

    FirmMatch(FirmRows rows) {
        this.rows = rows;
    }

    /**
     * What was found.
     *
     * @param isOpen whether several may be meant, so that nobody can tell
     */
    record Found(Optional<Firm> firm, boolean isOpen) {

        static Found one(Firm firm) {
            return new Found(Optional.of(firm), false);
        }

        static Found of(List<Firm> candidates) {
            return candidates.size() == 1 ? one(candidates.get(0)) : new Found(Optional.empty(), !candidates.isEmpty());
        }
    }

    Found of(String office, FirmDetails details) {
        PlainFirm sought = PlainFirm.of(details);
        List<Firm> numbered = ofBranch(rows.ofNumber(office, sought), sought);
        if (!numbered.isEmpty()) {
            return Found.of(numbered);
        }
        List<Firm> named = ofBranch(rows.ofName(office, sought), sought);
        if (sought.address().isEmpty()) {
            return Found.of(only(named, other -> isOfNoOtherNumber(other, sought)));
        }
        List<Firm> there = only(named, other -> other.address().equals(sought.address()));
        return there.isEmpty()
                ? Found.of(only(named, other -> other.address().isEmpty() && isOfNoOtherNumber(other, sought)))
                : Found.of(there);
    }

    private static boolean isOfNoOtherNumber(PlainFirm other, PlainFirm sought) {
        return other.nib().isEmpty() || sought.nib().isEmpty() || other.nib().equals(sought.nib());
    }

    private static List<Firm> ofBranch(List<Firm> candidates, PlainFirm sought) {
        List<Firm> same = only(candidates, other -> other.branch().equals(sought.branch()));
        return same.isEmpty() && sought.branch().isEmpty() ? candidates : same;
    }

    private static List<Firm> only(List<Firm> candidates, Predicate<PlainFirm> condition) {
        return candidates.stream()
                .filter(each -> condition.test(PlainFirm.of(each.details())))
                .toList();
    }
}
