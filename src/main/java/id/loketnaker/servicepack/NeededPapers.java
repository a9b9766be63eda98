package id.loketnaker.servicepack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which papers one case has to bring. Where a decision table chooses among the requirements of the service, what it
 * chose, whatever the standard says of all cases; until it was asked, and elsewhere, what is obligatory for all.
 */
public final class NeededPapers {

    private NeededPapers() {}

    /** @param chosen what the table answered; empty when there is none, or it was not asked yet */
    public static List<Requirement> of(ServiceStandard standard, Collection<String> chosen) {
        return standard.requirements().stream()
                .filter(Requirement::isPaper)
                .filter(each -> chosen.isEmpty() ? each.obligatory() : chosen.contains(each.name()))
                .toList();
    }

    /** The table that chooses, if there is one. */
    public static Optional<DecisionTable> table(ServicePack pack) {
        return pack.decisions().values().stream()
                .filter(table -> table.result().name().equals(Requirement.CHOSEN))
                .findFirst();
    }
}
