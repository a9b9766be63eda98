package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.Paper;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.servicepack.Office;
import id.loketnaker.webapps.cockpit.packs.ProposalPage.Line;
import id.loketnaker.webapps.cockpit.packs.ProposalView.FileJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a proposal as the office's record of the change: who wanted what, how it was tried out, who agreed. */
@Component
class ProposalPrint {

    private final PackNames names;
    private final PdfPrinter printer;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ProposalPrint(PackNames names, PdfPrinter printer, Clock clock) {
        this.names = names;
        this.printer = printer;
        this.clock = clock;
    }

    byte[] of(Proposal proposal, List<FileJson> files) {
        Instant now = clock.instant();
        ZoneId zone = names.zone(proposal.office());
        String office = names.officeName(proposal.office());
        ProposalPage page = new ProposalPage(
                Paper.A4.size(),
                office,
                names.office(proposal.office()).map(Office::address).orElse(""),
                head(proposal, zone),
                files.stream()
                        .map(file -> "%s: %s".formatted(file.change(), file.name()))
                        .toList(),
                Objects.requireNonNullElse(proposal.report(), "")
                        .replace("✓", "sesuai:") // no font of paper has these signs
                        .replace("✗", "berbeda:")
                        .lines()
                        .toList(),
                moment(now, zone));
        return printer.print(new Printout(
                PrintableText.of(templates.fill("usulan", "usulan", page)),
                "Berita perubahan layanan, usulan " + proposal.number(),
                office,
                now,
                Map.of()));
    }

    private List<Line> head(Proposal proposal, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Nomor usulan", String.valueOf(proposal.number())));
        lines.add(new Line("Layanan", proposal.serviceName()));
        lines.add(new Line("Keadaan", proposal.state().word()));
        lines.add(new Line("Alasan perubahan", proposal.reason()));
        lines.add(new Line("Nomor keputusan", Objects.requireNonNullElse(proposal.decree(), "–")));
        lines.add(new Line("Diajukan oleh", who(proposal.proposedBy(), proposal.proposedAt(), zone)));
        lines.add(new Line("Dikirim dari", proposal.source()));
        lines.add(new Line(
                "Diperiksa",
                proposal.checkedAt() == null
                        ? "–"
                        : "%s; %d skenario dimainkan"
                                .formatted(moment(proposal.checkedAt(), zone), proposal.played())));
        if (proposal.decidedAt() != null) {
            lines.add(new Line("Diputuskan oleh", who(proposal.decidedBy(), proposal.decidedAt(), zone)));
            lines.add(new Line("Alasan keputusan", Objects.requireNonNullElse(proposal.decidedReason(), "–")));
        }
        return lines;
    }

    private String who(@Nullable String user, Instant at, ZoneId zone) {
        return Objects.requireNonNullElse(names.person(user), "sistem") + ", " + moment(at, zone);
    }

    private static String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return IndonesianText.date(local.toLocalDate()) + " " + IndonesianText.time(local.toLocalTime());
    }
}
