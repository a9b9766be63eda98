package id.loketnaker.webapps.cockpit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.proposals.NewProposal;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.Rest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people see of two versions of a service, and who sees it. */
@EngineTest
class ChangesResourceTest {

    private static final String OWNER = "pemilik-proses.kenanga";
    private static final String DIAGRAM = "uji-surat.bpmn";
    private static final String LETTER = "surat/keputusan.html";
    private static final PackFiles PACK = PackFolder.moved(PackFolder.letters(), "kenanga", "KNG");
    private static final String PAGE = "changes/kenanga/uji-surat/versi-1/versi-2";

    @LocalServerPort
    int port;

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aLimitAndALetterAreOtherwise() {
        send(PACK.content());
        PackFiles changed = PackFolder.changed(PACK, DIAGRAM, "hariKerja(execution, 2)", "hariKerja(execution, 10)");
        changed = PackFolder.changed(changed, LETTER, "</body>", "<p>Demikian agar maklum.</p></body>");
        send(Map.of(
                DIAGRAM, bytes(PackFolder.text(changed, DIAGRAM)), LETTER, bytes(PackFolder.text(changed, LETTER))));
    }

    /** The other tests know one service in this office. */
    @AfterEach
    void theServiceIsGone() {
        jdbc.update("delete from ln_proposal_file");
        jdbc.update("delete from ln_proposal");
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("uji-surat")
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId()));
    }

    @Test
    void a_process_owner_reads_limits_steps_and_letters() {
        HttpResponse<byte[]> answer = CockpitVisitor.of(port, OWNER).get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer))
                .contains(
                        "Janji dan batas waktu",
                        "<del>2</del> hari kerja",
                        "<ins>10</ins> hari kerja",
                        "Alinea baru: “Demikian agar maklum.”",
                        "href=\"#sesudah-uji-surat-Task_Periksa\"",
                        "href=\"versi-2/after/keputusan\"")
                .doesNotContain("<script", " th:");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy ->
                        assertThat(policy).startsWith("default-src 'none'").doesNotContain("script"));
    }

    @Test
    void the_letter_is_printed_of_the_same_example_in_both_versions() {
        CockpitVisitor owner = CockpitVisitor.of(port, OWNER);

        String before = printed(owner.get(PAGE + "/before/keputusan"));
        String after = printed(owner.get(PAGE + "/after/keputusan"));

        assertThat(before).doesNotContain("Demikian agar maklum.");
        assertThat(after).contains("Demikian agar maklum.");
        assertThat(after.replace("Demikian agar maklum.", "").replaceAll("\\s+", ""))
                .isEqualTo(before.replaceAll("\\s+", ""));
    }

    @Test
    void a_proposal_is_compared_with_what_was_in_force_when_it_was_made() {
        PackFiles proposed = PackFolder.changed(PACK, "layanan.yaml", "nama: Uji Surat", "nama: Uji Surat Baru");
        long number = proposals.file(new NewProposal(
                proposed, "Uji Surat Baru", 1, "Halaman Paket", latestDeployment(), "Sesuai SK", OWNER));
        String page = "changes/kenanga/uji-surat/dasar/usulan-" + number;

        HttpResponse<byte[]> answer = CockpitVisitor.of(port, OWNER).get(page);

        assertThat(text(answer)).contains("Nama: Uji Surat menjadi Uji Surat Baru.", "usulan " + number + ", diajukan");
        assertThat(CockpitVisitor.of(port, "pemilik-proses.melati").get(page).statusCode())
                .isEqualTo(404);
        assertThat(CockpitVisitor.of(port, OWNER)
                        .get("changes/kenanga/uji-jeda/dasar/usulan-" + number)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void versions_that_are_the_same_have_nothing_to_tell() {
        HttpResponse<byte[]> answer = CockpitVisitor.of(port, OWNER).get("changes/kenanga/uji-surat/versi-1/versi-1");

        assertThat(text(answer)).contains("Tidak ada yang berubah");
    }

    @Test
    void who_manages_or_leads_the_office_reads_it_too_and_nobody_else() {
        assertThat(CockpitVisitor.of(port, "manajer.kenanga").get(PAGE).statusCode())
                .isEqualTo(200);
        assertThat(CockpitVisitor.of(port, "kepala-dinas.kenanga").get(PAGE).statusCode())
                .isEqualTo(200);
        assertThat(CockpitVisitor.of(port, "petugas-loket.melati").get(PAGE).statusCode())
                .isEqualTo(403);
        assertThat(CockpitVisitor.of(port, "manajer.melati").get(PAGE).statusCode())
                .isEqualTo(404);
        assertThat(CockpitVisitor.of(port, OWNER)
                        .get("changes/kenanga/uji-surat/versi-1/versi-99")
                        .statusCode())
                .isEqualTo(404);
        assertThat(CockpitVisitor.of(port, OWNER).get(PAGE + "/after/tiada").statusCode())
                .isEqualTo(404);
        assertThat(CockpitVisitor.of(port, OWNER)
                        .get(PAGE + "/between/keputusan")
                        .statusCode())
                .isEqualTo(404);
    }

    private String latestDeployment() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("uji-surat")
                .tenantIdIn("kenanga")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static String printed(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return PrintedPdf.text(answer.body());
    }

    private void send(Map<String, byte[]> files) {
        Rest.Answer answer = rest.deploy(OWNER, "kenanga", "uji-surat", files);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
