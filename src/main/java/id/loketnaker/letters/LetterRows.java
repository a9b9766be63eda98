package id.loketnaker.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LetterRows extends JpaRepository<LetterRow, String> {

    Optional<LetterRow> findByOpenKey(String openKey);

    List<LetterRow> findByCaseIdOrderByDraftedAtAscIdAsc(String caseId);

    List<LetterRow> findByCaseIdInOrderByDraftedAtAscIdAsc(Collection<String> caseIds);

    Optional<LetterRow> findFirstByCaseIdAndTemplateAndStateInOrderByIssuedAtDescIdDesc(
            String caseId, String template, Collection<LetterState> states);

    Optional<LetterRow> findFirstByCaseIdAndTemplateAndIssuedAtIsNotNullOrderByIssuedAtDescIdDesc(
            String caseId, String template);

    List<LetterRow> findByCaseIdInAndIssuedAtIsNotNullOrderByIssuedAtAscIdAsc(Collection<String> caseIds);

    List<LetterRow> findByCaseIdAndOpenKeyIsNotNull(String caseId);

    boolean existsByOfficeAndNumberKey(String office, String numberKey);

    Optional<LetterRow> findFirstBySharedKeyOrderById(String sharedKey);

    Optional<LetterRow> findByCode(String code);
}
