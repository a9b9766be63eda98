package id.loketnaker.letters;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case.
 *
 * @param template its id in the pack
 * @param number none before it was numbered, or for a letter without numbers
 * @param date local date of the office that stands on it
 * @param code of its proof page, once issued
 * @param sha256 of the PDF as issued
 * @param electronic whether the PDF is signed; else people sign the paper
 * @param replaces id of the letter that this one corrects
 * @param cancelled when and by whom it was withdrawn, or struck off before it was issued
 * @param reason why its signatory withdrew it by hand, or issued it in the place of another; none when a step did
 * @param scans of the signed paper, first to last: the last counts, the others stay
 */
public record Letter(
        String id,
        String caseId,
        String office,
        String template,
        String name,
        LetterState state,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String code,
        @Nullable String sha256,
        boolean electronic,
        @Nullable String replaces,
        Instant draftedAt,
        @Nullable String draftedBy,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        @Nullable Cancellation cancelled,
        @Nullable String reason,
        List<Scan> scans) {

    public Letter {
        scans = List.copyOf(scans);
    }

    /** Whether it was issued once, whatever became of it since: then there is a PDF that never changes. */
    public boolean isIssued() {
        return issuedAt != null;
    }

    /** As a file that somebody keeps: kind and number, or that it is a draft. */
    public String fileName() {
        String called = number == null ? name : name + " " + number;
        return (isIssued() ? "" : "Konsep-") + plain(called) + ".pdf";
    }

    /** As {@link #fileName}, of the signed paper. */
    public String scanName() {
        return plain(number == null ? name : name + " " + number) + "-bertanda-tangan.pdf";
    }

    /** What every system takes in the name of a file. */
    private static String plain(String text) {
        String latin = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return latin.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** @param on local date of the office */
    public record Cancellation(
            LocalDate on, Instant at, @Nullable String by) {}

    /** The signed paper, as it was uploaded last. */
    public @Nullable Scan scan() {
        return scans.isEmpty() ? null : scans.get(scans.size() - 1);
    }

    /**
     * The signed paper as somebody uploaded it.
     *
     * @param size in bytes
     */
    public record Scan(
            String id,
            String sha256,
            int size,
            Instant at,
            @Nullable String by) {}
}
