package id.loketnaker.register;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every case of every office: its number, its state, and the record of what happened in it. */
@Service
public class CaseRegister {

    private static final RunningNumbers.Book CASES = new RunningNumbers.Book("ln_case_series", "prefix");

    private final CaseRows cases;
    private final EntryRows entries;
    private final RunningNumbers numbers;
    private final CaseParts parts;
    private final EntryBatch batch;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    CaseRegister(
            CaseRows cases,
            EntryRows entries,
            RunningNumbers numbers,
            CaseParts parts,
            EntryBatch batch,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.entries = entries;
        this.numbers = numbers;
        this.parts = parts;
        this.batch = batch;
        this.entities = entities;
        this.events = events;
    }

    /** Enters a new case; answers its number, such as {@code PHI-BKS-2026-00017}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String receive(Receipt receipt) {
        int next = numbers.next(
                CASES, receipt.office(), receipt.numberPrefix(), receipt.on().getYear());
        String number =
                "%s-%d-%05d".formatted(receipt.numberPrefix(), receipt.on().getYear(), next);
        SoughtText sought =
                SoughtText.of(number, receipt.identity(), receipt.telephone(), receipt.subject(), receipt.applicant());
        entities.persist(new CaseRow(receipt, number, sought));
        parts.add(receipt.id(), receipt.office(), sought);
        record(
                receipt.id(),
                new Entry(
                        receipt.receivedAt(),
                        EntryKind.RECEIVED,
                        receipt.elementId(),
                        "Perkara diterima",
                        receipt.actor(),
                        receipt.details()));
        return number;
    }

    /** What was typed wrong is put right: the register and the search say what is true. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(String caseId, CaseParticulars particulars) {
        CaseRow row = cases.findById(caseId).orElseThrow();
        String before = row.correct(particulars);
        cases.flush();
        parts.replace(caseId, row.office(), before, row.sought());
    }

    /** Adds to the record of a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String caseId, Entry entry) {
        entries.save(new EntryRow(caseId, entry));
        events.publishEvent(new CaseChanged(caseId));
    }

    /** Adds to the records of many cases at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<CaseEntry> all) {
        batch.add(all);
        all.stream().map(CaseEntry::caseId).distinct().forEach(caseId -> events.publishEvent(new CaseChanged(caseId)));
    }

    /** The case ended; a case that is closed already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String caseId, CaseEnd end) {
        cases.close(caseId, CaseState.CLOSED, end);
    }

    /** An administrator deleted the case: it kept no promise and broke none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strike(String caseId, CaseEnd end) {
        cases.close(caseId, CaseState.DELETED, end);
        cases.keepOutOfSums(caseId);
    }

    /** All cases of all offices. */
    @Transactional(readOnly = true)
    public long count() {
        return cases.count();
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredCase> find(String caseId) {
        return cases.findById(caseId).map(CaseRow::shown);
    }

    /**
     * The case of an office by its number.
     *
     * @param number as {@code ln_case} has it
     */
    @Transactional(readOnly = true)
    public Optional<RegisteredCase> findByNumber(String office, String number) {
        return cases.findByOfficeAndNumber(office, number).map(CaseRow::shown);
    }

    /** Where cases come from; ids of no case are left out. */
    @Transactional(readOnly = true)
    public List<CaseOrigin> originsOf(Collection<String> caseIds) {
        return cases.origins(caseIds);
    }

    /**
     * What happened in a case after an entry, first to last.
     *
     * @param entryId as {@code ln_case_entry} numbers them
     */
    @Transactional(readOnly = true)
    public List<Entry> recordAfter(String caseId, long entryId) {
        return entries.findByCaseIdAndIdGreaterThanOrderById(caseId, entryId).stream()
                .map(EntryRow::shown)
                .toList();
    }

    /** A step was taken back: what was done and decided since an entry stays on the record, and counts no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undoAfter(String caseId, long entryId) {
        entries.findByCaseIdAndIdGreaterThanOrderById(caseId, entryId).forEach(EntryRow::undo);
    }

    /** What happened in a case, first to last. */
    @Transactional(readOnly = true)
    public List<Entry> recordOf(String caseId) {
        return entries.findByCaseIdOrderById(caseId).stream()
                .map(EntryRow::shown)
                .toList();
    }
}
