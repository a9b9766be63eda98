package id.loketnaker.webapps.cockpit.officials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new official, whole or not at all; and accounts that are locked by hand. */
@EngineTest
class OfficialsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEW = "siti.aminah";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @AfterEach
    void gone() {
        identity.deleteUser(NEW);
    }

    @Test
    void one_dialog_makes_an_official_with_role_and_office_who_can_log_in() {
        assertThat(create("id", NEW).statusCode()).isEqualTo(204);

        assertThat(identity.createGroupQuery().groupMember(NEW).list())
                .extracting(group -> group.getId())
                .containsExactly("petugas-loket");
        assertThat(identity.createTenantQuery().userMember(NEW).list())
                .extracting(tenant -> tenant.getId())
                .containsExactly("melati");
        assertThat(identity.createUserQuery().userId(NEW).singleResult().getEmail())
                .isEqualTo("siti@contoh.test");
        assertThat(logIn("Kata-sandi-panjang-77").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "role, jabatan-kantor-lain, Kantor ini tidak punya peran",
        "role, '', Peran wajib diisi",
        "office, tidak-ada, Kantor \"tidak-ada\" tidak ada",
        "id, 'Siti Aminah', Nama pengguna terdiri atas",
        "email, siti, bukan alamat surel",
        "lastName, ' ', Nama belakang wajib diisi",
        "password, '', Kata sandi wajib diisi",
    })
    void what_cannot_be_is_refused_in_a_sentence_and_nothing_is_made(String field, String value, String sentence)
            throws IOException {
        HttpResponse<byte[]> answer = create(field, value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("message").asText()).contains(sentence);
        assertThat(identity.createUserQuery().userId(NEW).count()).isZero();
    }

    @Test
    void a_name_that_somebody_has_is_refused() {
        create("id", NEW);

        assertThat(text(create("id", NEW))).contains("sudah dipakai");
    }

    @Test
    void the_roles_offered_are_those_of_each_office_and_those_beside_them() throws IOException {
        for (JsonNode office : JSON.readTree(as("admin").get("officials").body())) {
            assertThat(office.get("roles").findValuesAsText("id"))
                    .contains("manajer", "pemilik-proses")
                    .doesNotContain("camunda-admin");
        }
        assertThat(as("manajer.melati").get("officials").statusCode()).isEqualTo(403);
        assertThat(as("manajer.melati").post("officials", official("id", NEW)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_is_locked_is_told_so_after_the_right_password_and_gets_in_again_when_unlocked() {
        create("id", NEW);
        CockpitVisitor administrator = as("admin");

        assertThat(administrator.post("officials/lock", user(NEW)).statusCode()).isEqualTo(204);
        assertThat(text(administrator.post("officials/state", user(NEW)))).contains("true");
        assertThat(logIn("Kata-sandi-panjang-77").statusCode()).isEqualTo(403);
        assertThat(text(logIn("Kata-sandi-panjang-77"))).contains("dikunci administrator");
        assertThat(logIn("keliru").statusCode()).isEqualTo(401);
        assertThat(text(logIn("keliru"))).doesNotContain("dikunci");

        assertThat(administrator.post("officials/unlock", user(NEW)).statusCode())
                .isEqualTo(204);
        assertThat(logIn("Kata-sandi-panjang-77").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_locks_themselves_nor_somebody_who_is_not_there() {
        assertThat(text(as("admin").post("officials/lock", user("admin")))).contains("Akun sendiri");
        assertThat(as("admin").post("officials/lock", user("bukan-siapa-siapa")).statusCode())
                .isEqualTo(404);
        assertThat(as("manajer.melati").post("officials/lock", user("admin")).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<byte[]> create(String field, String value) {
        return as("admin").post("officials", official(field, value));
    }

    private static String official(String field, String value) {
        return JSON.createObjectNode()
                .put("id", NEW)
                .put("firstName", "Siti")
                .put("lastName", "Aminah")
                .put("email", "siti@contoh.test")
                .put("password", "Kata-sandi-panjang-77")
                .put("office", "melati")
                .put("role", "petugas-loket")
                .put(field, value)
                .toString();
    }

    private static String user(String id) {
        return JSON.createObjectNode().put("id", id).toString();
    }

    private HttpResponse<byte[]> logIn(String password) {
        return WebVisitor.stranger(port)
                .send(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                        ("username=" + NEW + "&password=" + password).getBytes(StandardCharsets.UTF_8));
    }

    private CockpitVisitor as(String user) {
        return CockpitVisitor.of(port, user);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
