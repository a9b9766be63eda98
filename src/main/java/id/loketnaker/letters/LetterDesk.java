package id.loketnaker.letters;

import static java.util.Objects.requireNonNull;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RunningNumbers;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.NumberPattern;
import id.loketnaker.values.Fingerprint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves letters on: draft, number, issue. All in the transaction of the step that asks for it, so that what is
 * rolled back leaves neither letter nor number.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LetterDesk {

    private static final RunningNumbers.Book NUMBERS = new RunningNumbers.Book("ln_letter_number", "kind");
    private static final List<LetterState> IN_FORCE = List.of(LetterState.ISSUED);

    private final LetterRows rows;
    private final LetterFiles files;
    private final LetterText text;
    private final IssuedPaper paper;
    private final RunningNumbers numbers;
    private final ProofCodes codes;
    private final CaseRegister register;
    private final Clock clock;
    private final EntityManager entities;

    LetterDesk(
            LetterRows rows,
            LetterFiles files,
            LetterText text,
            IssuedPaper paper,
            RunningNumbers numbers,
            ProofCodes codes,
            CaseRegister register,
            Clock clock,
            EntityManager entities) {
        this.rows = rows;
        this.files = files;
        this.text = text;
        this.paper = paper;
        this.numbers = numbers;
        this.codes = codes;
        this.register = register;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Drafts a letter from the values that the case has now. A draft that was not issued yet is replaced and keeps its
     * number.
     *
     * @throws LetterRefusedException when a value cannot be written as the template asks
     */
    public void draft(LetterCase about, LetterTemplate template) {
        drafted(about, template);
    }

    /** Gives a letter its number and date; drafts it first if nobody has. A letter that has its number keeps it. */
    public void number(LetterCase about, LetterTemplate template) {
        numbered(about, template, openOrDrafted(about, template));
    }

    /**
     * Issues a letter as it was drafted; drafts and numbers it first where that was not done. From then on it does not
     * change.
     *
     * @throws LetterRefusedException when something that the letter shows is not there, or cannot be printed
     */
    public void issue(LetterCase about, LetterTemplate template) {
        issued(about, template, null);
    }

    /**
     * Issues a letter in place of the one that was issued last in this case, if there is one; the new one names the
     * old.
     */
    public void correct(LetterCase about, LetterTemplate template) {
        issued(about, template, lastRow(about.registered().id(), template.id()).orElse(null));
    }

    /**
     * Issues a letter anew by hand, with the values of {@code about}, in place of one that is in force; the new one
     * names the old.
     *
     * @throws LetterRefusedException when the old one is not in force any more, a step is drafting another of its kind,
     *     or {@link #issue} would refuse it
     */
    public void reissue(LetterCase about, LetterTemplate template, String letterId, String reason) {
        LetterRow earlier = inForce(about.registered().id(), letterId);
        if (open(about, template).isPresent()) {
            throw new LetterRefusedException("%s sedang disusun ulang pada langkah perkara ini; selesaikan langkah itu."
                    .formatted(template.name()));
        }
        issued(about, template, earlier).because(reason);
        record(about, template, EntryKind.LETTER_CHANGED, changed("diganti", earlier.number(), reason));
    }

    /**
     * Withdraws a letter that is in force by hand.
     *
     * @throws LetterRefusedException when it is not in force any more
     */
    public void withdraw(LetterCase about, LetterTemplate template, String letterId, String reason) {
        LetterRow row = inForce(about.registered().id(), letterId);
        row.cancel(today(about), clock.instant(), about.actor());
        row.because(reason);
        record(about, template, EntryKind.LETTER_CANCELLED, row.number());
        record(about, template, EntryKind.LETTER_CHANGED, changed("dibatalkan", row.number(), reason));
    }

    /** The values that an issued letter was made of, without the standard names. */
    public Map<String, Object> valuesOf(String letterId) {
        return LetterModel.ofCase(rows.findById(letterId).orElseThrow().model());
    }

    /** Held until the end of the transaction, so that of two who change it the second is told. */
    private LetterRow inForce(String caseId, String letterId) {
        LetterRow row = rows.findById(letterId)
                .filter(found -> found.shown(List.of()).caseId().equals(caseId))
                .orElseThrow(() -> new LetterRefusedException("Surat ini tidak ada pada perkara ini."));
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (!row.isInForce()) {
            throw new LetterRefusedException(
                    "Surat ini tidak berlaku lagi: sudah diganti, dibatalkan, atau belum terbit.");
        }
        return row;
    }

    private static String changed(String how, @Nullable String number, String reason) {
        return "%s%s oleh penanda tangan, alasan: %s"
                .formatted(number == null ? "" : "nomor " + number + " ", how, reason);
    }

    /** The letter of this template that was issued last in a case and is in force. */
    public Optional<Letter> lastIssued(String caseId, String template) {
        return lastRow(caseId, template).map(row -> row.shown(List.of()));
    }

    private Optional<LetterRow> lastRow(String caseId, String template) {
        return rows.findFirstByCaseIdAndTemplateAndStateInOrderByIssuedAtDescIdDesc(caseId, template, IN_FORCE);
    }

    private LetterRow openOrDrafted(LetterCase about, LetterTemplate template) {
        return open(about, template).orElseGet(() -> drafted(about, template));
    }

    private Optional<LetterRow> open(LetterCase about, LetterTemplate template) {
        return rows.findByOpenKey(LetterRow.openKey(about.registered().id(), template.id()));
    }

    private LetterRow drafted(LetterCase about, LetterTemplate template) {
        Optional<LetterRow> earlier = open(about, template);
        LetterRow row = earlier.orElseGet(() -> new LetterRow(
                LetterIds.next(),
                about.registered().id(),
                about.registered().office(),
                template.id(),
                template.name()));
        String values = LetterModel.draft(template, about.values());
        text.fill(template, LetterModel.whole(values, template, about, row.number(), today(about)));
        row.draft(values, clock.instant(), about.actor());
        if (earlier.isEmpty()) {
            entities.persist(row);
        }
        record(about, template, EntryKind.LETTER_DRAFTED, row.number());
        return row;
    }

    private void numbered(LetterCase about, LetterTemplate template, LetterRow row) {
        if (row.hasNumber()) {
            return;
        }
        Optional<LetterRow> drawn = sharedKey(about, template).flatMap(rows::findFirstBySharedKeyOrderById);
        if (drawn.isPresent()) {
            row.numberOf(drawn.get());
            record(about, template, EntryKind.LETTER_NUMBERED, row.number());
            return;
        }
        LocalDate today = today(about);
        row.date(today);
        if (template.numbering() != null) {
            NumberPattern pattern = pattern(about, template.numbering());
            int sequence = numbers.next(NUMBERS, about.registered().office(), pattern.kind(), today.getYear());
            row.number(pattern.kind(), today.getYear(), sequence, free(about, pattern.number(sequence, today)));
            sharedKey(about, template).ifPresent(row::shares);
            record(about, template, EntryKind.LETTER_NUMBERED, row.number());
        }
    }

    /** Where one number is drawn for all who take the step together. */
    private static Optional<String> sharedKey(LetterCase about, LetterTemplate template) {
        return Optional.ofNullable(about.together())
                .filter(step -> template.shared() && template.numbering() != null)
                .map(step -> step + "/" + template.id());
    }

    private String free(LetterCase about, String number) {
        if (rows.existsByOfficeAndNumberKey(about.registered().office(), number)) {
            throw new LetterRefusedException("Nomor surat " + number
                    + " sudah dipakai surat lain kantor ini. Bedakan pola penomorannya di instansi.yaml.");
        }
        return number;
    }

    private static NumberPattern pattern(LetterCase about, String kind) {
        return LetterModel.stationery(about.pack().office())
                .numbering(kind)
                .orElseThrow(
                        () -> new LetterRefusedException("Jenis nomor \"" + kind + "\" belum ada di instansi.yaml."));
    }

    private LetterRow issued(LetterCase about, LetterTemplate template, @Nullable LetterRow corrected) {
        LetterRow row = openOrDrafted(about, template);
        numbered(about, template, row);
        Map<String, Object> model =
                LetterModel.whole(row.model(), template, about, row.number(), requireNonNull(row.date()));
        LetterText.Filled filled = text.fill(template, model);
        if (!filled.gaps().isEmpty()) {
            throw new LetterRefusedException("%s belum dapat diterbitkan, karena belum diisi: %s."
                    .formatted(template.name(), String.join(", ", filled.gaps())));
        }
        String code = codes.next();
        Instant now = clock.instant();
        byte[] pdf = paper.of(about, template, row.number(), filled.xhtml(), code, corrected, now);
        row.issue(LetterModel.json(model), code, Fingerprint.of(pdf), paper.isSigned(), now, about.actor());
        if (corrected != null) {
            row.corrects(corrected);
        }
        files.store(row.id(), LetterFiles.Kind.ISSUED, pdf, now, about.actor());
        record(about, template, EntryKind.LETTER_ISSUED, row.number());
        return row;
    }

    private LocalDate today(LetterCase about) {
        return LocalDate.now(clock.withZone(about.pack().office().zone()));
    }

    private void record(LetterCase about, LetterTemplate template, EntryKind kind, @Nullable String details) {
        register.record(
                about.registered().id(),
                new Entry(clock.instant(), kind, "surat/" + template.id(), template.name(), about.actor(), details));
    }
}
