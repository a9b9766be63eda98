package id.loketnaker.sla;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Pauses extends JpaRepository<Pause, String> {

    List<Pause> findByCaseIdOrderByPausedAt(String caseId);

    boolean existsByCaseIdAndResumedAtIsNull(String caseId);
}
