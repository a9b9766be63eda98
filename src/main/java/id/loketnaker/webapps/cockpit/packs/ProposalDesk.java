package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.proposals.Approvals;
import id.loketnaker.proposals.Approvals.Approval;
import id.loketnaker.proposals.Decisions;
import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.proposals.RefusedProposalException;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.cockpit.packs.PacksResource.Decided;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One proposal: to look at, and to decide on. */
@Component
class ProposalDesk {

    private final PackReaders readers;
    private final PackNames names;
    private final Proposals proposals;
    private final ChangedFiles changed;
    private final Decisions decisions;
    private final Approvals approvals;
    private final ProposalPrint print;

    ProposalDesk(
            PackReaders readers,
            PackNames names,
            Proposals proposals,
            ChangedFiles changed,
            Decisions decisions,
            Approvals approvals,
            ProposalPrint print) {
        this.readers = readers;
        this.names = names;
        this.proposals = proposals;
        this.changed = changed;
        this.decisions = decisions;
        this.approvals = approvals;
        this.print = print;
    }

    ProposalView view(String number) {
        Proposal proposal = seen(number);
        LocalMoments moments = names.moments(proposal.office());
        boolean open = proposal.state().isOpen();
        String me = readers.user().id();
        return new ProposalView(
                new PackLines(names, proposals).proposal(proposal),
                proposal.source(),
                proposal.decree(),
                proposal.report(),
                moments.orNothing(proposal.checkedAt()),
                names.person(proposal.decidedBy()),
                moments.orNothing(proposal.decidedAt()),
                proposal.decidedReason(),
                changed.by(proposal),
                proposals.letters(proposal.number()),
                open,
                open && agrees(proposal) && !proposal.proposedBy().equals(me),
                open && proposal.proposedBy().equals(me),
                hint(proposal));
    }

    private boolean agrees(Proposal proposal) {
        return readers.agrees(proposal.office(), proposal.service());
    }

    private String hint(Proposal proposal) {
        return switch (proposal.state()) {
            case PROPOSED -> "Menunggu giliran diperiksa; usulan diperiksa satu per satu.";
            case CHECKING -> "Skenarionya sedang dimainkan, terpisah dari perkara yang berjalan.";
            case FAILED -> "Tidak dapat diberlakukan. Perbaiki yang disebut di hasil pemeriksaan, lalu ajukan lagi.";
            case PASSED ->
                approvals.of(proposal.office()) == Approval.SECOND_PERSON
                        ? "Menunggu persetujuan kepala bidang layanan ini atau kepala dinas; kedaluwarsa 30 hari sesudah diajukan."
                        : "Segera berlaku.";
            case IN_FORCE ->
                "Berlaku untuk perkara yang dimulai sejak itu; yang sedang berjalan selesai menurut versinya.";
            case REJECTED, WITHDRAWN, EXPIRED -> "Selesai tanpa mengubah apa pun.";
        };
    }

    byte[] zip(String number) {
        return PackArchive.zip(proposals.files(seen(number)));
    }

    byte[] letter(String number, @Nullable String name) {
        return proposals
                .letter(seen(number).number(), Objects.requireNonNullElse(name, ""))
                .orElseThrow(() -> new UnknownException("Surat ini tidak ada."));
    }

    byte[] record(String number) {
        Proposal proposal = seen(number);
        return print.of(proposal, changed.by(proposal));
    }

    ProposalView approve(String number, @Nullable Decided decided) {
        Proposal proposal = toAgree(number);
        String decree = Typed.text(decided == null ? null : decided.decree());
        String reason = PacksDesk.reason(decided == null ? null : decided.reason());
        decide(() -> decisions.approve(proposal.number(), readers.user().id(), reason, decree));
        return view(number);
    }

    ProposalView reject(String number, @Nullable Decided decided) {
        Proposal proposal = toAgree(number);
        String reason = PacksDesk.reason(decided == null ? null : decided.reason());
        decide(() -> decisions.reject(proposal.number(), readers.user().id(), reason));
        return view(number);
    }

    ProposalView withdraw(String number, @Nullable Decided decided) {
        Proposal proposal = seen(number);
        String reason = PacksDesk.reason(decided == null ? null : decided.reason());
        decide(() -> decisions.withdraw(proposal.number(), readers.user().id(), reason));
        return view(number);
    }

    private static void decide(Runnable decision) {
        try {
            decision.run();
        } catch (RefusedProposalException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }

    private Proposal toAgree(String number) {
        Proposal proposal = seen(number);
        if (!agrees(proposal)) {
            throw new NotTheirsException("Yang memutuskan usulan adalah kepala bidang layanannya atau kepala dinas.");
        }
        return proposal;
    }

    private Proposal seen(String number) {
        return number(number)
                .flatMap(proposals::find)
                .filter(proposal -> readers.sees(proposal.office(), proposal.service()))
                .orElseThrow(() -> new UnknownException("Usulan ini tidak ditemukan di kantor atau unit Anda."));
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
