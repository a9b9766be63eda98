package id.loketnaker.webapps.cockpit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The office melati asks a second person; its head is the kepala dinas. */
@EngineTest
class PacksResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWNER = "pemilik-proses.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final String REASON = "{\"reason\": \"Sesuai SK\", \"decree\": \"12/2026\"}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    PacksInForce packs;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

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

    @ParameterizedTest
    @ValueSource(strings = {OWNER, HEAD, "manajer.melati"})
    void who_owns_manages_or_leads_sees_what_runs_since_when_and_from_where(String user) throws IOException {
        JsonNode page = json(as(user).get("packs"));

        JsonNode small = find(page.path("services"), "service", "uji-jeda");
        assertThat(small.path("office").asText()).isEqualTo("melati");
        assertThat(small.path("versions").get(0).path("origin").asText()).isEqualTo("folder paket");
        assertThat(small.path("versions").get(0).path("since").asText()).contains("T");
        assertThat(page.toString()).doesNotContain("kenanga");
        assertThat(page.path("offices").get(0).path("changes").asBoolean()).isEqualTo(user.equals(OWNER));
    }

    @Test
    void another_office_learns_nothing_of_it() throws IOException {
        long number = propose("jumlah: 12");
        CockpitVisitor other = as("pemilik-proses.kenanga");

        for (String path : new String[] {
            "packs/melati/uji-jeda/zip",
            "packs/proposals/" + number,
            "packs/proposals/" + number + "/zip",
            "packs/proposals/" + number + "/print"
        }) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(text(other.get("packs"))).doesNotContain("melati", "Sesuai SK");
        assertThat(other.post("packs/proposals/" + number + "/withdraw", REASON).statusCode())
                .isEqualTo(404);
        assertThat(other.post("packs/melati/files", REASON).statusCode()).isEqualTo(403);
        assertThat(as("petugas-loket.melati").get("packs").statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_downloaded_is_a_folder_that_is_read_as_the_pack_that_runs() throws IOException {
        byte[] zip = as(OWNER).get("packs/melati/uji-potongan/zip").body();

        PackArchive.unzip(zip).forEach(this::write);

        PackFiles read = PackLocation.of(folder.toUri().toString()).packs().get(0);
        assertThat(read.isSameAs(inForce("uji-potongan"))).isTrue();
    }

    @Test
    void a_ZIP_without_a_scenario_proposes_the_pack_without_it() throws IOException {
        TreeMap<String, byte[]> less = new TreeMap<>(inForce("uji-jeda").content());
        String scenario = less.keySet().stream()
                .filter(name -> name.startsWith("skenario/"))
                .reduce((one, other) -> other)
                .orElseThrow();
        less.remove(scenario);

        HttpResponse<byte[]> answer =
                send(Map.of("paket.zip", PackArchive.zip(new PackFiles("melati", "uji-jeda", less))));

        if (answer.statusCode()
                == 400) { // the scenario was wanted for its flows: said of the whole pack, not merged in
            assertThat(text(answer)).contains("→");
        } else {
            JsonNode view = json(as(OWNER)
                    .get("packs/proposals/" + json(answer).path("proposal").asLong()));
            assertThat(find(view.path("files"), "name", scenario).path("change").asText())
                    .isEqualTo("hilang");
        }
    }

    @Test
    void faulty_files_are_refused_with_their_findings() throws IOException {
        HttpResponse<byte[]> answer = send(Map.of(
                "uji-jeda.bpmn", bytes(inForce("uji-jeda"), "uji-jeda.bpmn"),
                "layanan.yaml", "nama: saja".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).contains("layanan.yaml", "→");
        assertThat(send(Map.of("paket.zip", new byte[] {1, 2, 3})).statusCode()).isEqualTo(400);
        assertThat(json(as(OWNER).get("packs")).path("proposals")).isEmpty();
    }

    @Test
    void the_head_agrees_all_read_who_did_and_it_can_be_taken_back() throws IOException {
        long number = propose("jumlah: 12");
        jdbc.update("update ln_proposal set state = 'PASSED', report = '  ✓ damai', checked_at = proposed_at");
        assertThat(as("manajer.melati")
                        .post("packs/proposals/" + number + "/approve", REASON)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(HEAD).post("packs/proposals/" + number + "/approve", "{}").statusCode())
                .isEqualTo(400);

        JsonNode view = json(as(HEAD).post("packs/proposals/" + number + "/approve", REASON));

        assertThat(view.path("line").path("state").asText()).isEqualTo("berlaku");
        assertThat(view.path("decree").asText()).isEqualTo("12/2026");
        assertThat(find(view.path("files"), "name", "layanan.yaml")
                        .path("change")
                        .asText())
                .isEqualTo("berubah");
        JsonNode versions = find(json(as(OWNER).get("packs")).path("services"), "service", "uji-jeda")
                .path("versions");
        assertThat(versions.get(0).path("proposal").asLong()).isEqualTo(number);
        assertThat(versions.get(0).path("agreed").asText())
                .isEqualTo(view.path("decidedBy").asText());
        assertThat(as("manajer.melati")
                        .get("packs/proposals/" + number + "/print")
                        .body())
                .startsWith('%', 'P', 'D', 'F');

        JsonNode back = json(as(OWNER)
                .post(
                        "packs/melati/uji-jeda/versions/"
                                + versions.get(1).path("version").asInt() + "/back",
                        "{\"reason\": \"keliru\"}"));
        JsonNode proposed =
                json(as(OWNER).get("packs/proposals/" + back.path("proposal").asLong()));
        assertThat(proposed.path("line").path("reason").asText()).startsWith("Kembali ke versi ");
        assertThat(proposed.path("line").path("state").asText()).isEqualTo("diajukan");
    }

    private long propose(String amount) throws IOException {
        PackFiles changed = PackFolder.changed(inForce("uji-jeda"), "layanan.yaml", "jumlah: 10", amount);
        HttpResponse<byte[]> answer = send(Map.of("paket.zip", PackArchive.zip(changed)));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return json(answer).path("proposal").asLong();
    }

    private HttpResponse<byte[]> send(Map<String, byte[]> files) throws IOException {
        return as(OWNER)
                .post(
                        "packs/melati/files",
                        JSON.writeValueAsString(Map.of(
                                "reason",
                                "Sesuai SK 12/2026",
                                "files",
                                files.entrySet().stream()
                                        .map(file -> Map.of("name", file.getKey(), "content", file.getValue()))
                                        .toList())));
    }

    private void write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackFiles inForce(String key) {
        return packs.of("melati").stream()
                .filter(pack -> pack.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(PackFiles pack, String file) {
        return new TreeMap<>(pack.content()).get(file);
    }

    private CockpitVisitor as(String user) {
        return CockpitVisitor.of(port, user);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().tenantIdIn("melati").list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }
}
