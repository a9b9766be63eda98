package id.loketnaker.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntryRows extends JpaRepository<EntryRow, Long> {

    List<EntryRow> findByCaseIdOrderById(String caseId);

    List<EntryRow> findByCaseIdAndIdGreaterThanOrderById(String caseId, long id);

    List<EntryRow> findByCaseIdInAndKindInOrderById(Collection<String> caseIds, Collection<EntryKind> kinds);

    @Query("""
            select e from EntryRow e
             where e.caseId in :caseIds and e.elementId in :elements and e.kind = :kind
               and e.happenedAt >= :from and e.happenedAt < :until
             order by e.happenedAt, e.id""")
    List<EntryRow> done(
            Collection<String> caseIds, Collection<String> elements, EntryKind kind, Instant from, Instant until);
}
