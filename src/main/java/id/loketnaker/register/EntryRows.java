package id.loketnaker.register;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryRows extends JpaRepository<EntryRow, Long> {

    List<EntryRow> findByCaseIdOrderById(String caseId);
}
