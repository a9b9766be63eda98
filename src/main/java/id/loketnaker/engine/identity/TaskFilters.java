package id.loketnaker.engine.identity;

import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists that Tasklist opens with; without one it shows nothing. One that is still as it was made follows a newer
 * version of LoketNaker; one that an official changed or deleted stays so, and what officials add is theirs.
 */
@Component
class TaskFilters {

    private static final List<Map<String, String>> FORMER_COLUMNS = List.of(
            Map.of("name", "namaPemohon", "label", "Pemohon"), Map.of("name", "namaTermohon", "label", "Termohon"));

    private final FilterService filters;
    private final FilterDrafts drafts;
    private final MadeFilters made;
    private final Grants grants;
    private final TransactionTemplate transaction;

    TaskFilters(
            FilterService filters,
            FilterDrafts drafts,
            MadeFilters made,
            Grants grants,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.drafts = drafts;
        this.made = made;
        this.grants = grants;
        this.transaction = transaction;
    }

    /** The list of one service of one office; those of all others stay as they are. */
    void provide(ServicePack pack) {
        provide(List.of(drafts.service(pack)));
    }

    /** The lists of every official. */
    void provide(Set<String> allRoles) {
        provide(drafts.general(allRoles));
    }

    private void provide(List<FilterDraft> wanted) {
        Map<String, MadeFilter> known = made.all();
        for (FilterDraft draft : wanted) {
            try {
                inOneTransaction(draft, known);
            } catch (DuplicateKeyException | ProcessEngineException anotherNodeWasFirst) {
                inOneTransaction(draft, made.all());
            }
        }
    }

    private void inOneTransaction(FilterDraft draft, Map<String, MadeFilter> known) {
        transaction.executeWithoutResult(status -> provide(draft, Optional.ofNullable(known.get(draft.code()))));
    }

    private void provide(FilterDraft draft, Optional<MadeFilter> before) {
        MadeFilter now = before.map(known -> renewed(draft, known))
                .orElseGet(() -> former(draft).orElseGet(() -> created(draft)));
        if (!now.shownTo().equals(draft.groups()) && find(now.filterId()).isPresent()) {
            draft.groups().stream()
                    .filter(group -> !now.shownTo().contains(group))
                    .forEach(group -> grants.filter(group, now.filterId()));
            now.shownTo().stream()
                    .filter(group -> !draft.groups().contains(group))
                    .forEach(group -> grants.noFilter(group, now.filterId()));
        }
        MadeFilter shown = now.shownTo(draft.groups());
        if (before.isEmpty()) {
            made.add(shown);
        } else if (!before.get().equals(shown)) {
            made.change(shown);
        }
    }

    private MadeFilter created(FilterDraft draft) {
        Filter filter = filters.saveFilter(asDrafted(draft, filters.newTaskFilter()));
        return new MadeFilter(draft.code(), filter.getId(), fingerprint(draft), Set.of());
    }

    private MadeFilter renewed(FilterDraft draft, MadeFilter known) {
        String wanted = fingerprint(draft);
        if (known.madeAs().equals(wanted)) {
            return known;
        }
        return find(known.filterId())
                .filter(filter -> FilterFingerprint.of(filter).equals(known.madeAs()))
                .map(filter -> filters.saveFilter(asDrafted(draft, filter)))
                .map(filter -> known.madeAs(wanted))
                .orElse(known);
    }

    /** The list of the same name that a version made which kept no account of it; what was changed in it stays. */
    private Optional<MadeFilter> former(FilterDraft draft) {
        if (!draft.marks().isEmpty()) {
            return Optional.empty();
        }
        return filters.createFilterQuery().filterName(draft.name()).list().stream()
                .findFirst()
                .map(filter -> {
                    boolean ours = FilterFingerprint.of(filter).equals(FilterFingerprint.of(asMadeFormerly(draft)));
                    if (ours) {
                        filters.saveFilter(asDrafted(draft, filter));
                    }
                    return new MadeFilter(draft.code(), filter.getId(), ours ? fingerprint(draft) : "", Set.of());
                });
    }

    private Filter asMadeFormerly(FilterDraft draft) {
        return filters.newTaskFilter(draft.name())
                .setQuery(draft.query())
                .setProperties(Map.of(
                        "priority",
                        draft.code().equals("saya") ? -5 : -10,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        FORMER_COLUMNS));
    }

    private String fingerprint(FilterDraft draft) {
        return FilterFingerprint.of(asDrafted(draft, filters.newTaskFilter()));
    }

    private static Filter asDrafted(FilterDraft draft, Filter filter) {
        return filter.setName(draft.name()).setQuery(draft.query()).setProperties(draft.properties());
    }

    private Optional<Filter> find(String id) {
        return Optional.ofNullable(filters.createFilterQuery().filterId(id).singleResult());
    }
}
