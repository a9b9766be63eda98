package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.engine.LiveVersions.LiveVersion;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.webapps.cockpit.packs.PacksView.ProposalLine;
import id.loketnaker.webapps.cockpit.packs.PacksView.ServiceJson;
import id.loketnaker.webapps.cockpit.packs.PacksView.VersionJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A line for each service and each proposal. */
record PackLines(PackNames names, Proposals proposals) {

    private static final int ALWAYS_SHOWN = 5;

    /** @param versions of one service, the newest first */
    ServiceJson service(List<LiveVersion> versions) {
        LiveVersion inForce = versions.get(0);
        return new ServiceJson(
                inForce.office(),
                names.officeName(inForce.office()),
                inForce.service(),
                inForce.name(),
                IntStream.range(0, versions.size())
                        .filter(at -> at < ALWAYS_SHOWN || versions.get(at).running() > 0)
                        .mapToObj(at -> version(versions.get(at)))
                        .toList());
    }

    private VersionJson version(LiveVersion version) {
        Optional<Proposal> proposal = Optional.ofNullable(version.proposal()).flatMap(proposals::find);
        return new VersionJson(
                version.version(),
                names.moments(version.office()).of(version.since()),
                version.folder()
                        ? "folder paket"
                        : proposal.map(Proposal::source)
                                .orElse(Objects.requireNonNullElse(version.source(), "tidak tercatat")),
                version.proposal(),
                names.person(proposal.map(Proposal::proposedBy).orElse(version.by())),
                names.person(proposal.map(Proposal::decidedBy).orElse(null)),
                version.running());
    }

    ProposalLine proposal(Proposal proposal) {
        return new ProposalLine(
                proposal.number(),
                proposal.office(),
                names.officeName(proposal.office()),
                proposal.service(),
                proposal.serviceName(),
                proposal.state().word(),
                proposal.reason(),
                names.person(proposal.proposedBy()),
                names.moments(proposal.office()).of(proposal.proposedAt()),
                proposal.played(),
                proposal.planned());
    }
}
