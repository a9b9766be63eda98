package id.loketnaker.letters;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.LetterTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Strikes off letters that are open and withdraws those in force; their numbers stay used. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LetterCancellation {

    private final LetterRows rows;
    private final CaseRegister register;
    private final Clock clock;

    LetterCancellation(LetterRows rows, CaseRegister register, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Strikes off the draft or the numbered letter that is open; where there is none, withdraws the letter that was
     * issued last, if it is in force. Where there is neither, nothing happens, so that twice is as good as once.
     */
    public void cancel(LetterCase about, LetterTemplate template) {
        LocalDate on = LocalDate.now(clock.withZone(about.pack().office().zone()));
        openOrLastIssued(about.registered().id(), template.id())
                .ifPresent(row -> cancel(row, about.registered().id(), on, about.actor()));
    }

    /**
     * Strikes off all that is open of a case that was deleted; what was issued stays in force.
     *
     * @param on local date of the office
     */
    public void cancelOpen(String caseId, LocalDate on, @Nullable String by) {
        rows.findByCaseIdAndOpenKeyIsNotNull(caseId).forEach(row -> cancel(row, caseId, on, by));
    }

    private Optional<LetterRow> openOrLastIssued(String caseId, String template) {
        return rows.findByOpenKey(LetterRow.openKey(caseId, template))
                .or(() -> rows.findFirstByCaseIdAndTemplateAndIssuedAtIsNotNullOrderByIssuedAtDescIdDesc(
                                caseId, template)
                        .filter(LetterRow::isInForce));
    }

    void cancel(LetterRow row, String caseId, LocalDate on, @Nullable String by) {
        Instant now = clock.instant();
        Letter letter = row.shown(List.of());
        row.cancel(on, now, by);
        register.record(
                caseId,
                new Entry(
                        now,
                        EntryKind.LETTER_CANCELLED,
                        "surat/" + letter.template(),
                        letter.name(),
                        by,
                        row.number()));
    }
}
