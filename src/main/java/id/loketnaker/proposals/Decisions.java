package id.loketnaker.proposals;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a proposal. Its state and the version that it becomes are written in one transaction, so that
 * whatever stops the machine in the middle leaves the old version or the new one. The caller must have asked who
 * may.
 */
@Service
@Transactional
public class Decisions {

    /** What nobody decided on for so long is settled. */
    static final Duration LONGEST = Duration.ofDays(30);

    private final Proposals proposals;
    private final PacksInForce packs;
    private final Approvals approvals;

    Decisions(Proposals proposals, PacksInForce packs, Approvals approvals) {
        this.proposals = proposals;
        this.packs = packs;
        this.approvals = approvals;
    }

    /**
     * A second person agrees, and it is in force.
     *
     * @param by user id
     * @param decree number of the decree that asks for the change, where there is one
     * @throws RefusedProposalException for the one who proposed it, when it has not passed, and when something else
     *     is in force than what it was made from
     */
    public void approve(long number, String by, String reason, @Nullable String decree) {
        Proposal proposal = found(number);
        if (proposal.proposedBy().equals(by)) {
            throw new RefusedProposalException(
                    "Usulan %d Anda ajukan sendiri; persetujuannya dari orang kedua.".formatted(number));
        }
        if (decree != null) {
            proposals.name(number, decree);
        }
        putInForce(proposal, by, reason);
    }

    /** What an office that asks nobody gets when its scenarios are green. */
    void settleByItself(Proposal proposal) {
        if (approvals.of(proposal.office()) != Approvals.Approval.SECOND_PERSON) {
            putInForce(proposal, null, "Semua skenario lulus; kantor ini tidak meminta persetujuan orang kedua.");
        }
    }

    private void putInForce(Proposal proposal, @Nullable String by, String reason) {
        if (proposal.state() != ProposalState.PASSED) {
            throw new RefusedProposalException("Usulan %d %s; yang dapat disetujui hanya yang lulus pemeriksaan."
                    .formatted(proposal.number(), proposal.state().word()));
        }
        isMadeFromWhatIsInForce(proposal);
        proposals.settle(proposal, ProposalState.IN_FORCE, by, reason);
        String deployment = packs.putInForce(proposal, proposals.files(proposal));
        proposals.becameVersion(proposal.number(), deployment);
        proposals
                .besides(proposal)
                .forEach(other -> proposals.settle(
                        other,
                        ProposalState.EXPIRED,
                        null,
                        "Usulan %d berlaku lebih dahulu. Ambil versi yang berlaku, ubah di situ, lalu ajukan lagi."
                                .formatted(proposal.number())));
    }

    /** Otherwise it would take back what came in force since, unseen. */
    private void isMadeFromWhatIsInForce(Proposal proposal) {
        String now = packs.deploymentOf(proposal.office(), proposal.service()).orElse(null);
        if (!Objects.equals(now, proposal.baseDeployment())) {
            throw new RefusedProposalException(
                    "Versi yang berlaku sudah berganti sejak usulan %d diajukan. Ambil versi yang berlaku, ubah di situ, lalu ajukan lagi."
                            .formatted(proposal.number()));
        }
    }

    /** @param by user id of a second person */
    public void reject(long number, String by, String reason) {
        settle(found(number), ProposalState.REJECTED, by, reason);
    }

    /**
     * Whoever proposed it takes it back.
     *
     * @throws RefusedProposalException for somebody else
     */
    public void withdraw(long number, String by, String reason) {
        Proposal proposal = found(number);
        if (!proposal.proposedBy().equals(by)) {
            throw new RefusedProposalException("Hanya pengusul yang dapat menarik usulan %d.".formatted(number));
        }
        settle(proposal, ProposalState.WITHDRAWN, by, reason);
    }

    /** One that nobody decided on for 30 days. */
    void expire(Proposal proposal) {
        settle(proposal, ProposalState.EXPIRED, null, "Tidak diputuskan dalam %d hari.".formatted(LONGEST.toDays()));
    }

    private void settle(Proposal proposal, ProposalState state, @Nullable String by, String reason) {
        if (!proposal.state().isOpen()) {
            throw new RefusedProposalException("Usulan %d sudah %s."
                    .formatted(proposal.number(), proposal.state().word()));
        }
        proposals.settle(proposal, state, by, reason);
    }

    private Proposal found(long number) {
        return proposals
                .find(number)
                .orElseThrow(() -> new RefusedProposalException("Usulan %d tidak ada.".formatted(number)));
    }
}
