package id.loketnaker.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CaseRows extends JpaRepository<CaseRow, String> {

    @Query("select new id.loketnaker.register.CaseOrigin(c.id, c.number, c.office, c.service, c.definitionId, c.state)"
            + " from CaseRow c where c.id in :ids")
    List<CaseOrigin> origins(Collection<String> ids);

    Optional<CaseRow> findByOfficeAndNumber(String office, String number);

    @Modifying
    @Query("""
            update CaseRow c set c.state = :closed, c.outcome = :#{#end.outcome()}, c.closedAt = :#{#end.at()},
                   c.closedOn = :#{#end.on()}, c.workedMinutes = :#{#end.worked()}
             where c.id = :caseId and c.state = CaseState.RUNNING""")
    void close(String caseId, CaseState closed, CaseEnd end);

    /** As if the sums had it already. */
    @Modifying
    @Query(value = "update ln_case set tallied = true where id = :caseId", nativeQuery = true)
    void keepOutOfSums(String caseId);
}
