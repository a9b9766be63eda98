package id.loketnaker.letters;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that a step has brought about, as the record of the case tells: they go when the step is taken back. */
@Service
public class IssuedSince {

    private static final String LETTER = "surat/";

    private final LetterRows rows;
    private final LetterCancellation cancellation;
    private final CaseRegister register;

    IssuedSince(LetterRows rows, LetterCancellation cancellation, CaseRegister register) {
        this.rows = rows;
        this.cancellation = cancellation;
        this.register = register;
    }

    /**
     * Those of them that are in force or open.
     *
     * @param entryId the last entry of the record before the step
     */
    @Transactional(readOnly = true)
    public List<Letter> of(String caseId, long entryId) {
        return found(caseId, entryId).stream().map(row -> row.shown(List.of())).toList();
    }

    /** Withdraws what was issued and strikes off what is open; the numbers stay used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String caseId, long entryId, LocalDate today, String by) {
        found(caseId, entryId).forEach(row -> cancellation.cancel(row, caseId, today, by));
    }

    private Collection<LetterRow> found(String caseId, long entryId) {
        Set<String> drafted = openBefore(caseId, entryId);
        Map<String, LetterRow> found = new LinkedHashMap<>();
        for (Entry entry : register.recordAfter(caseId, entryId)) {
            if (!entry.elementId().startsWith(LETTER)) {
                continue;
            }
            String template = entry.elementId().substring(LETTER.length());
            if (entry.kind() == EntryKind.LETTER_ISSUED) {
                rows.findFirstByCaseIdAndTemplateAndIssuedAtIsNotNullOrderByIssuedAtDescIdDesc(caseId, template)
                        .filter(LetterRow::isInForce)
                        .ifPresent(row -> found.put(row.id(), row));
            } else if (!drafted.contains(template)) {
                rows.findByOpenKey(LetterRow.openKey(caseId, template)).ifPresent(row -> found.put(row.id(), row));
            }
        }
        return found.values();
    }

    /** A draft that an earlier step had made stays. */
    private Set<String> openBefore(String caseId, long entryId) {
        List<Entry> all = register.recordOf(caseId);
        int before = all.size() - register.recordAfter(caseId, entryId).size();
        Set<String> open = new LinkedHashSet<>();
        for (Entry entry : all.subList(0, before)) {
            if (!entry.elementId().startsWith(LETTER)) {
                continue;
            }
            String template = entry.elementId().substring(LETTER.length());
            if (entry.kind() == EntryKind.LETTER_DRAFTED) {
                open.add(template);
            } else if (entry.kind() == EntryKind.LETTER_ISSUED || entry.kind() == EntryKind.LETTER_CANCELLED) {
                open.remove(template);
            }
        }
        return open;
    }
}
