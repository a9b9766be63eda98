package id.loketnaker.letters;

import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.LetterTemplate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of cases, to be seen: drafts, what was issued, and the signed paper. The caller must have asked whether
 * the user may see the case. Each look leaves a trace.
 */
@Service
@Transactional
public class LetterArchive {

    private final LetterRows rows;
    private final LetterFiles files;
    private final LetterTraces traces;
    private final LetterText text;
    private final LetterPage page;
    private final PhotoFrames photos;
    private final CaseRegister register;
    private final Clock clock;

    LetterArchive(
            LetterRows rows,
            LetterFiles files,
            LetterTraces traces,
            LetterText text,
            LetterPage page,
            PhotoFrames photos,
            CaseRegister register,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.traces = traces;
        this.text = text;
        this.page = page;
        this.photos = photos;
        this.register = register;
        this.clock = clock;
    }

    /** The letters of a case in the order in which they were drafted. */
    @Transactional(readOnly = true)
    public List<Letter> ofCase(String caseId) {
        List<LetterRow> found = rows.findByCaseIdOrderByDraftedAtAscIdAsc(caseId);
        Map<String, List<Letter.Scan>> scans =
                files.scans(found.stream().map(LetterRow::id).toList());
        return found.stream()
                .map(row -> row.shown(scans.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The letters of these cases that were issued, first to last, without their scans. */
    @Transactional(readOnly = true)
    public List<Letter> issuedOf(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.findByCaseIdInAndIssuedAtIsNotNullOrderByIssuedAtAscIdAsc(caseIds).stream()
                        .map(row -> row.shown(List.of()))
                        .toList();
    }

    /** All letters of these cases, each case's first to last, without their scans. */
    @Transactional(readOnly = true)
    public List<Letter> ofCases(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.findByCaseIdInOrderByDraftedAtAscIdAsc(caseIds).stream()
                        .map(row -> row.shown(List.of()))
                        .toList();
    }

    /** A letter of a case; nothing when it belongs to another one. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(String caseId, String letterId) {
        return rows.findById(letterId)
                .map(row -> row.shown(List.of()))
                .filter(letter -> letter.caseId().equals(caseId));
    }

    /** The PDF of an issued letter, as it was issued. */
    public byte[] issued(Letter letter, @Nullable String reader) {
        traces.leave(letter, LetterTraces.Kind.READ, reader);
        return files.content(letter.id(), LetterFiles.Kind.ISSUED)
                .orElseThrow(() -> new LetterRefusedException(
                        letter.isIssued()
                                ? "Isi surat ini sudah dihapus, karena masa simpan perkaranya lewat."
                                : "Surat ini belum terbit; lihat pratinjau konsepnya."));
    }

    /** The signed paper of an issued letter. */
    public byte[] scan(Letter letter, @Nullable String reader) {
        traces.leave(letter, LetterTraces.Kind.SCAN_READ, reader);
        return files.content(letter.id(), LetterFiles.Kind.SCAN)
                .orElseThrow(() -> new LetterRefusedException("Salinan bertanda tangan belum diunggah."));
    }

    /** The signed paper as it was uploaded once, also when another took its place. */
    public Optional<byte[]> scan(Letter letter, String scanId, @Nullable String reader) {
        traces.leave(letter, LetterTraces.Kind.SCAN_READ, reader);
        return files.scan(letter.id(), scanId);
    }

    /** A letter that was not issued yet, as it was drafted, as PDF. */
    public byte[] draft(Letter letter, LetterCase about, LetterTemplate template) {
        traces.leave(letter, LetterTraces.Kind.PREVIEWED, about.actor());
        LetterRow row = rows.findById(letter.id()).orElseThrow();
        return printed(about, template, row.model(), row.number(), row.date());
    }

    /**
     * What a letter would look like with these values, as PDF; what is missing shows as a gap. Nothing is kept but the
     * trace.
     */
    public byte[] preview(LetterCase about, LetterTemplate template) {
        traces.leave(about.registered().id(), null, template.id(), LetterTraces.Kind.PREVIEWED, about.actor());
        return printed(about, template, LetterModel.draft(template, about.values()), null, null);
    }

    /**
     * Keeps the signed paper as the issued copy. An earlier scan stays stored.
     *
     * @param paper a PDF
     * @throws LetterRefusedException when the letter is not issued, or the paper is the letter itself, unsigned
     */
    public void addScan(Letter letter, ReceivedFile paper, @Nullable String actor) {
        if (!letter.isIssued()) {
            throw new LetterRefusedException("Salinan hanya dapat diunggah untuk surat yang sudah terbit.");
        }
        if (paper.sha256().equals(letter.sha256())) {
            throw new LetterRefusedException(
                    "Ini PDF yang diterbitkan, belum ditandatangani. Cetak, minta ditandatangani, lalu pindai.");
        }
        files.store(letter.id(), LetterFiles.Kind.SCAN, paper.content(), clock.instant(), actor);
        traces.leave(letter, LetterTraces.Kind.SCAN_ADDED, actor);
        register.record(
                letter.caseId(),
                new Entry(
                        clock.instant(),
                        EntryKind.LETTER_SCANNED,
                        "surat/" + letter.template(),
                        letter.name(),
                        actor,
                        letter.number()));
    }

    private byte[] printed(
            LetterCase about,
            LetterTemplate template,
            String values,
            @Nullable String number,
            @Nullable LocalDate date) {
        LocalDate today = LocalDate.now(clock.withZone(about.pack().office().zone()));
        Map<String, Object> model = LetterModel.whole(values, template, about, number, date == null ? today : date);
        String xhtml = text.fill(template, model).xhtml();
        LetterPage.Body body = photos.fill(about.registered().id(), xhtml);
        return page.print(about.pack(), template, body, clock.instant(), null);
    }
}
