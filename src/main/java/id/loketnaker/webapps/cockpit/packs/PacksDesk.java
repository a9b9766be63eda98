package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.engine.LiveVersions;
import id.loketnaker.engine.LiveVersions.LiveVersion;
import id.loketnaker.engine.PacksToMend;
import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.cockpit.packs.PacksResource.Decided;
import id.loketnaker.webapps.cockpit.packs.PacksResource.Sent;
import id.loketnaker.webapps.cockpit.packs.PacksView.AnswerJson;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What runs, and how somebody proposes something else: the same way that Modeler takes, so by the same rules. */
@Component
class PacksDesk {

    private static final String SOURCE = "Halaman Paket";
    private static final String PROPOSED = "usulan-";

    private final PackReaders readers;
    private final PackNames names;
    private final LiveVersions versions;
    private final PacksInForce packs;
    private final Proposals proposals;
    private final PacksToMend toMend;
    private final RepositoryService repository;

    PacksDesk(
            PackReaders readers,
            PackNames names,
            LiveVersions versions,
            PacksInForce packs,
            Proposals proposals,
            PacksToMend toMend,
            RepositoryService repository) {
        this.readers = readers;
        this.names = names;
        this.versions = versions;
        this.packs = packs;
        this.proposals = proposals;
        this.toMend = toMend;
        this.repository = repository;
    }

    PacksView page() {
        Collection<String> offices = readers.offices();
        if (offices.isEmpty()) {
            throw new NotTheirsException(
                    "Paket layanan untuk pemilik proses, manajer, dan pimpinan kantor dan unitnya.");
        }
        Map<String, List<LiveVersion>> byService = versions.of(offices).stream()
                .filter(version -> readers.sees(version.office(), version.service()))
                .collect(Collectors.groupingBy(
                        version -> version.office() + "/" + version.service(), TreeMap::new, Collectors.toList()));
        PackLines lines = new PackLines(names, proposals);
        return new PacksView(
                names.offices(offices).stream()
                        .map(office ->
                                new PacksView.OfficeJson(office.id(), office.name(), readers.changes(office.id())))
                        .toList(),
                byService.values().stream().map(lines::service).toList(),
                proposals.of(offices).stream()
                        .filter(proposal -> readers.sees(proposal.office(), proposal.service()))
                        .map(lines::proposal)
                        .toList(),
                toMend.leftOut().entrySet().stream()
                        .filter(pack -> readers.sees(
                                pack.getKey().split("/")[0], pack.getKey().replaceFirst("[^/]*/?", "")))
                        .map(pack -> new PacksView.BrokenJson(
                                pack.getKey(),
                                pack.getValue().stream()
                                        .map(PacksView.FindingJson::of)
                                        .toList()))
                        .toList());
    }

    /** The pack in force. */
    byte[] zip(String office, String service) {
        return PackArchive.zip(inForce(office, service));
    }

    private PackFiles inForce(String office, String service) {
        return readers.sees(office, service)
                ? packs.of(office).stream()
                        .filter(pack -> pack.key().equals(service))
                        .findFirst()
                        .orElseThrow(PacksDesk::unknown)
                : refuse();
    }

    private static PackFiles refuse() {
        throw unknown();
    }

    private static UnknownException unknown() {
        return new UnknownException("Layanan ini tidak ditemukan di kantor atau unit Anda.");
    }

    /** A ZIP of a pack's folder, or some of its files. */
    AnswerJson send(String office, @Nullable Sent sent) {
        onlyForOwners(office);
        String reason = reason(sent == null ? null : sent.reason());
        SortedMap<String, byte[]> files = ChosenFiles.of(sent);
        DeploymentBuilder builder = repository
                .createDeployment()
                .tenantId(office)
                .name(reason)
                .source(isWhole(files.keySet()) ? PackArchive.SOURCE : SOURCE);
        files.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        return answer(builder);
    }

    /** A whole folder: with it, what is not in it is gone. */
    private static boolean isWhole(Collection<String> names) {
        return names.stream().anyMatch(name -> name.endsWith("/layanan.yaml"))
                && names.stream().anyMatch(name -> name.endsWith("instansi.yaml"))
                && names.stream().anyMatch(name -> name.endsWith(".bpmn") && !name.contains("bersama/"));
    }

    /** A former version as it was. */
    AnswerJson back(String office, String service, String version, @Nullable Decided decided) {
        onlyForOwners(office);
        LiveVersion former = versions.of(List.of(office)).stream()
                .filter(each -> each.service().equals(service))
                .filter(each -> String.valueOf(each.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Versi ini tidak ada."));
        String reason = reason(decided == null ? null : decided.reason());
        return answer(repository
                .createDeployment()
                .tenantId(office)
                .name("Kembali ke versi %d: %s".formatted(former.version(), reason))
                .source("Kembali ke versi " + former.version())
                .addDeploymentResources(former.deploymentId()));
    }

    private static AnswerJson answer(DeploymentBuilder builder) {
        DeploymentWithDefinitions answer = builder.deployWithResult();
        return answer.getId().startsWith(PROPOSED)
                ? new AnswerJson(Long.valueOf(answer.getId().substring(PROPOSED.length())))
                : new AnswerJson(null);
    }

    private void onlyForOwners(String office) {
        if (!readers.changes(office)) {
            throw new NotTheirsException("Perubahan layanan diajukan pemilik proses kantornya.");
        }
    }

    /** @throws UnacceptableException for none */
    static String reason(@Nullable String typed) {
        String reason = Typed.text(typed);
        if (reason == null) {
            throw new UnacceptableException("Tulis alasannya.");
        }
        return reason;
    }
}
