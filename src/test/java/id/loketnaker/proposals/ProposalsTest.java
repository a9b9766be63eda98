package id.loketnaker.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.proposals.Trial.BrokenOffException;
import id.loketnaker.proposals.Trial.Outcome;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The office melati asks a second person. */
@EngineTest
class ProposalsTest {

    private static final String OWNER = "pemilik-proses.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final String STANDARD = "layanan.yaml";
    private static final PackFiles SMALL = PackFolder.small();

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    PacksInForce packs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Set<String> played = new TreeSet<>();
    private Set<String> before = Set.of();

    @BeforeEach
    void rememberTheOffice() {
        before = deployments();
    }

    @AfterEach
    void theOfficeIsAsItWas() {
        jdbc.update("delete from ln_proposal_file");
        jdbc.update("delete from ln_proposal");
        deployments().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void what_Modeler_sends_is_a_proposal_and_nothing_of_it_is_in_force() {
        Answer answer = propose("jumlah: 12");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("deployedProcessDefinitions").isNull()).isTrue();
        assertThat(answer.json().path("id").asText()).isEqualTo("usulan-" + only().number());
        assertThat(answer.json().path("name").asText()).contains("Usulan " + only().number(), "belum berlaku");
        assertThat(deployments()).isEqualTo(before);
        assertThat(only())
                .extracting(Proposal::state, Proposal::proposedBy, Proposal::source, Proposal::service)
                .containsExactly(ProposalState.PROPOSED, OWNER, "Camunda Modeler", "uji-jeda");
        assertThat(proposals.files(only()).content().keySet())
                .isEqualTo(SMALL.content().keySet());
    }

    @Test
    void the_same_files_sent_twice_are_one_proposal() {
        propose("jumlah: 12");
        propose("jumlah: 12");

        assertThat(proposals.of(List.of("melati"))).hasSize(1);
    }

    @Test
    void a_faulty_file_is_refused_with_its_findings_and_proposes_nothing() {
        Answer answer = propose("jumlah: dua belas");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(STANDARD, "→");
        assertThat(proposals.of(List.of("melati"))).isEmpty();
    }

    @Test
    void an_owner_of_another_office_proposes_nothing_and_learns_nothing() {
        Answer answer = rest.deploy("pemilik-proses.kenanga", "melati", "uji-jeda", changed("jumlah: 12"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("jumlah");
        assertThat(proposals.of(List.of("melati", "kenanga"))).isEmpty();
    }

    @Test
    void green_scenarios_and_a_second_person_put_it_in_force() {
        propose("jumlah: 12");
        runs(passing()).run();
        assertThat(only()).extracting(Proposal::state, Proposal::played).containsExactly(ProposalState.PASSED, 2);
        assertThat(played).containsExactly("melati/uji-jeda");
        assertThat(proposals.letters(only().number())).containsExactly("melati/uji-jeda/damai/01-surat.pdf");

        assertThatThrownBy(() -> decisions.approve(only().number(), OWNER, "baik", "SK 12/2026"))
                .isInstanceOf(RefusedProposalException.class)
                .hasMessageContaining("orang kedua");
        decisions.approve(only().number(), HEAD, "Sesuai SK", "SK 12/2026");

        assertThat(only())
                .extracting(Proposal::state, Proposal::decidedBy, Proposal::decidedReason, Proposal::deploymentId)
                .containsExactly(
                        ProposalState.IN_FORCE,
                        HEAD,
                        "Sesuai SK",
                        packs.deploymentOf("melati", "uji-jeda").orElseThrow());
        assertThat(PackFolder.text(inForce(), STANDARD)).contains("jumlah: 12");
        assertThat(proposals.letters(only().number())).isEmpty();
    }

    @Test
    void what_differs_from_its_scenarios_cannot_be_approved() {
        propose("jumlah: 12");
        runs(answering(new Outcome(false, "  ✗ damai (skenario/damai.yaml)\n      seharusnya 10\n")))
                .run();

        assertThat(only()).extracting(Proposal::state, Proposal::played).containsExactly(ProposalState.FAILED, 1);
        assertThatThrownBy(() -> decisions.approve(only().number(), HEAD, "baik", "SK 12/2026"))
                .isInstanceOf(RefusedProposalException.class)
                .hasMessageContaining("gagal");
        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void of_two_owners_at_once_the_second_is_told_to_begin_from_the_new_version() {
        propose("jumlah: 12");
        propose("jumlah: 14");
        runs(passing()).run();
        List<Proposal> both = proposals.of(List.of("melati"));

        decisions.approve(both.get(1).number(), HEAD, "Sesuai SK", "SK 12/2026");

        assertThat(proposals.find(both.get(0).number()).orElseThrow())
                .extracting(Proposal::state, Proposal::decidedBy)
                .containsExactly(ProposalState.EXPIRED, null);
        assertThatThrownBy(() -> decisions.approve(both.get(0).number(), HEAD, "baik", "SK 12/2026"))
                .isInstanceOf(RefusedProposalException.class);
        assertThat(PackFolder.text(inForce(), STANDARD)).contains("jumlah: 12");
    }

    @Test
    void what_the_machine_stops_between_approval_and_version_is_as_it_was() {
        propose("jumlah: 12");
        runs(passing()).run();
        long number = only().number();

        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> {
                    decisions.approve(number, HEAD, "Sesuai SK", "SK 12/2026");
                    throw new IllegalStateException("mati listrik");
                }))
                .hasMessage("mati listrik");

        assertThat(only()).extracting(Proposal::state, Proposal::decidedBy).containsExactly(ProposalState.PASSED, null);
        assertThat(deployments()).isEqualTo(before);
        decisions.approve(number, HEAD, "Sesuai SK", "SK 12/2026");
        assertThat(PackFolder.text(inForce(), STANDARD)).contains("jumlah: 12");
    }

    @Test
    void a_trial_that_was_broken_off_is_begun_anew() {
        propose("jumlah: 12");
        runs((packs, services, letters, goOn) -> {
                    throw new BrokenOffException();
                })
                .run();
        assertThat(only().state()).isEqualTo(ProposalState.PROPOSED);

        runs(passing()).run();

        assertThat(only().state()).isEqualTo(ProposalState.PASSED);
    }

    @Test
    void a_trial_of_a_node_that_is_gone_is_taken_over_after_two_minutes() {
        propose("jumlah: 12");
        assertThat(proposals.takeUp(clock.instant().plus(Duration.ofMinutes(2))))
                .isPresent();
        runs(passing()).run();
        assertThat(only().state()).isEqualTo(ProposalState.CHECKING);

        ClockUtil.setCurrentTime(
                Date.from(clock.instant().plus(Duration.ofMinutes(2)).plusSeconds(1)));
        runs(passing()).run();

        assertThat(only().state()).isEqualTo(ProposalState.PASSED);
    }

    @Test
    void its_author_withdraws_it_another_rejects_it_and_time_ends_it() {
        propose("jumlah: 12");
        long first = only().number();
        assertThatThrownBy(() -> decisions.withdraw(first, HEAD, "keliru"))
                .isInstanceOf(RefusedProposalException.class);
        decisions.withdraw(first, OWNER, "keliru");
        propose("jumlah: 13");
        long second = proposals.of(List.of("melati")).get(0).number();
        decisions.reject(second, HEAD, "belum perlu");
        propose("jumlah: 14");
        ClockUtil.setCurrentTime(
                Date.from(clock.instant().plus(Decisions.LONGEST).plusSeconds(1)));
        runs(passing()).run();

        assertThat(proposals.of(List.of("melati")))
                .extracting(Proposal::state)
                .containsExactly(ProposalState.EXPIRED, ProposalState.REJECTED, ProposalState.WITHDRAWN);
        assertThatThrownBy(() -> decisions.reject(first, HEAD, "lagi")).isInstanceOf(RefusedProposalException.class);
    }

    @Test
    void where_nobody_is_asked_green_scenarios_are_enough() {
        propose("jumlah: 12");
        Decisions alone = new Decisions(proposals, packs, new Approvals("second-person,melati=none"));

        new DryRuns(proposals, alone, packs, passing(), clock).run();

        assertThat(only())
                .extracting(Proposal::state, Proposal::decidedBy)
                .containsExactly(ProposalState.IN_FORCE, null);
        assertThat(PackFolder.text(inForce(), STANDARD)).contains("jumlah: 12");
    }

    @Test
    void what_hinders_a_green_proposal_from_outside_leaves_it_green_and_our_own_refusal_ends_it() {
        propose("jumlah: 12");
        runs(passing()).run();

        hinderedBy(new IllegalStateException("ENGINE-03083")).run();
        assertThat(only().state()).isEqualTo(ProposalState.PASSED);

        Finding finding = new Finding("melati/uji-jeda", STANDARD, null, "Nomor sudah dipakai", "pilih yang lain");
        hinderedBy(new IllegalStateException(new InvalidServicePackException(List.of(finding))))
                .run();
        assertThat(only().state()).isEqualTo(ProposalState.EXPIRED);
    }

    @Test
    void a_folder_that_an_old_trial_left_is_gone_and_a_new_one_stays(@TempDir Path place) throws IOException {
        Path old = Files.createDirectories(place.resolve("loketnaker-usulan1/paket"))
                .getParent();
        Path fresh = Files.createDirectories(place.resolve("loketnaker-usulan2"));
        Path other = Files.createDirectories(place.resolve("lain"));
        Instant now = Instant.parse("2026-12-01T00:00:00Z");
        for (Path each : List.of(old, other)) {
            Files.setLastModifiedTime(each, FileTime.from(now.minusSeconds(1)));
        }
        Files.setLastModifiedTime(fresh, FileTime.from(now));

        DryRuns.tidy(place, now);

        assertThat(place).isDirectoryNotContaining(path -> path.equals(old));
        assertThat(List.of(fresh, other)).allSatisfy(kept -> assertThat(kept).exists());
    }

    @Test
    void what_is_tried_out_is_a_folder_of_the_whole_office_with_what_was_changed() {
        propose("jumlah: 12");
        runs((folder, services, letters, goOn) -> {
                    List<PackFiles> written =
                            PackLocation.of(folder.toUri().toString()).packs();
                    played.addAll(written.stream().map(PackFiles::id).toList());
                    assertThat(PackFolder.text(
                                    written.stream()
                                            .filter(pack -> pack.key().equals("uji-jeda"))
                                            .findFirst()
                                            .orElseThrow(),
                                    STANDARD))
                            .contains("jumlah: 12");
                    return new Outcome(true, "");
                })
                .run();

        assertThat(only().state()).isEqualTo(ProposalState.PASSED);
        assertThat(played).contains("melati/uji-jeda", "melati/uji-surat", "melati/uji-potongan");
    }

    @Test
    void a_version_of_before_is_proposed_as_it_was() {
        String first = packs.deploymentOf("melati", "uji-jeda").orElseThrow();
        propose("jumlah: 12");
        runs(passing()).run();
        decisions.approve(only().number(), HEAD, "Sesuai SK", "SK 12/2026");

        Answer answer = rest.post(OWNER, "/deployment/" + first + "/redeploy", "{}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Proposal back = proposals.of(List.of("melati")).get(0);
        assertThat(back.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(PackFolder.text(proposals.files(back), STANDARD)).contains("jumlah: 10");
    }

    private DryRuns runs(Trial trial) {
        return new DryRuns(proposals, decisions, packs, trial, clock);
    }

    private DryRuns hinderedBy(RuntimeException failure) {
        Decisions hindered = new Decisions(proposals, packs, new Approvals("none")) {
            @Override
            void settleByItself(Proposal proposal) {
                throw failure;
            }
        };
        return new DryRuns(proposals, hindered, packs, passing(), clock);
    }

    private Trial passing() {
        return answering(new Outcome(true, "  ✓ damai (skenario/damai.yaml)\n  ✓ lain (skenario/lain.yaml)\n"));
    }

    private Trial answering(Outcome outcome) {
        return (Path folder, Set<String> services, Path letters, Predicate<String> goOn) -> {
            played.addAll(services);
            goOn.test(outcome.report());
            try {
                Path place = Files.createDirectories(letters.resolve("melati/uji-jeda/damai"));
                Files.writeString(place.resolve("01-surat.pdf"), "%PDF");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return outcome;
        };
    }

    private Answer propose(String amount) {
        return rest.deploy(OWNER, "melati", "SK 12/2026", changed(amount));
    }

    private static Map<String, byte[]> changed(String amount) {
        PackFiles changed = PackFolder.changed(SMALL, STANDARD, "jumlah: 10", amount);
        return Map.of(STANDARD, new TreeMap<>(changed.content()).get(STANDARD), DIAGRAM, DRAWN);
    }

    private static final String DIAGRAM = "uji-jeda.bpmn";
    private static final byte[] DRAWN = new TreeMap<>(SMALL.content()).get(DIAGRAM);

    private Proposal only() {
        List<Proposal> all = proposals.of(List.of("melati"));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private PackFiles inForce() {
        return packs.of("melati").stream()
                .filter(pack -> pack.key().equals("uji-jeda"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().tenantIdIn("melati").list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }
}
