package id.loketnaker.sla;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Pauses extends JpaRepository<Pause, String> {

    List<Pause> findByCaseIdOrderByPausedAt(String caseId);

    List<Pause> findByCaseIdInOrderByPausedAt(Collection<String> caseIds);

    List<Pause> findByCaseIdIn(Collection<String> caseIds);

    List<Pause> findByCaseIdInAndResumedAtIsNull(Collection<String> caseIds);

    boolean existsByCaseIdAndResumedAtIsNull(String caseId);
}
