package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseReceipts.CaseReceipt;
import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.Paper;
import id.loketnaker.register.RegisteredCase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the receipt prints: texts only. Public because the template reads it.
 *
 * @param publicAddress where the public asks for the case; beside it stands a QR code
 */
public record ReceiptPage(
        String paper,
        String office,
        String address,
        List<Line> head,
        List<String> handedIn,
        List<String> missing,
        String code,
        @Nullable String publicAddress,
        String official,
        String made,
        String zone) {

    /** A line of the head. */
    public record Line(String label, String text, boolean strong) {}

    static ReceiptPage of(CaseReceipt receipt, @Nullable String publicAddress, Instant now) {
        Standing standing = receipt.standing();
        ZoneId zone = standing.pack().office().zone();
        return new ReceiptPage(
                Paper.A4.size(),
                standing.pack().office().name(),
                standing.pack().office().address(),
                head(standing, zone),
                receipt.papers().stream().map(ReceiptPage::paper).toList(),
                standing.missing(),
                receipt.code(),
                publicAddress,
                Objects.requireNonNullElse(receipt.by(), "Petugas loket"),
                moment(now, zone),
                zone.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag("id-ID")));
    }

    private static List<Line> head(Standing standing, ZoneId zone) {
        RegisteredCase registered = standing.registered();
        String due = moment(standing.promise().term().due(), zone);
        return List.of(
                new Line("Nomor perkara", registered.number(), true),
                new Line("Layanan", standing.pack().standard().name(), false),
                new Line("Pemohon", registered.applicant(), true),
                new Line("Pokok", Objects.requireNonNullElse(registered.subject(), "–"), false),
                new Line("Diterima", moment(registered.receivedAt(), zone), false),
                new Line(
                        standing.pack().standard().promise().isMade() ? "Dijanjikan selesai" : "Batas menurut hukum",
                        "paling lambat " + due + (standing.promise().term().provisional() ? " (sementara)" : ""),
                        true));
    }

    private static String paper(CaseDocument paper) {
        return paper.requirement() == null ? paper.fileName() : paper.requirement() + " (" + paper.fileName() + ")";
    }

    private static String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return IndonesianText.date(local.toLocalDate()) + " " + IndonesianText.time(local.toLocalTime());
    }
}
