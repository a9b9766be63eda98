package id.loketnaker.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the records of some cases tell, for the columns of a register book. */
@Service
@Transactional(readOnly = true)
public class BookRecords {

    private final EntryRows entries;

    BookRecords(EntryRows entries) {
        this.entries = entries;
    }

    /** The entries of these kinds, first to last, by case; a case without any is not in it. */
    public Map<String, List<Entry>> of(Collection<String> caseIds, Set<EntryKind> kinds) {
        return caseIds.isEmpty()
                ? Map.of()
                : entries.findByCaseIdInAndKindInOrderById(caseIds, kinds).stream()
                        .collect(Collectors.groupingBy(
                                EntryRow::caseId, Collectors.mapping(EntryRow::shown, Collectors.toList())));
    }
}
