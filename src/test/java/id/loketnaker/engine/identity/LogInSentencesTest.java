package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody is told who does not get in. */
@EngineTest
class LogInSentencesTest {

    private static final String NEW_ONE = "pegawai-baru";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void somebodyNew() {
        User user = identity.newUser(NEW_ONE);
        user.setPassword("demo");
        identity.saveUser(user);
    }

    @AfterEach
    void gone() {
        identity.deleteUser(NEW_ONE);
    }

    @Test
    void a_wrong_password_and_a_name_of_nobody_get_the_same_answer() {
        HttpResponse<byte[]> wrong = logIn(NEW_ONE, "keliru", "tasklist");
        HttpResponse<byte[]> nobody = logIn("bukan-siapa-siapa", "keliru", "tasklist");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(nobody.statusCode());
        assertThat(wrong.body()).isEqualTo(nobody.body());
    }

    @Test
    void who_has_no_role_yet_is_told_so_after_the_right_password_only() {
        assertThat(text(logIn(NEW_ONE, "demo", "tasklist"))).contains("belum punya peran");
        assertThat(text(logIn(NEW_ONE, "keliru", "tasklist"))).doesNotContain("peran");
    }

    @Test
    void who_has_a_role_and_no_office_is_told_so() {
        identity.createMembership(NEW_ONE, "petugas-loket");

        HttpResponse<byte[]> answer = logIn(NEW_ONE, "demo", "tasklist");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(text(answer)).contains("belum terdaftar di kantor mana pun");
    }

    @Test
    void who_may_not_open_this_page_is_told_which_they_may() {
        assertThat(text(logIn("petugas-loket.melati", "demo", "cockpit")))
                .contains("Cockpit tidak dibuka untuk peran Anda. Bukalah Tasklist.");
    }

    /** One line each; who it was stands on the audit trail. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_log_tells_of_each_and_names_nobody(CapturedOutput log) {
        logIn("petugas-loket.melati", "demo", "tasklist");
        logIn("petugas-loket.melati", "keliru", "tasklist");

        assertThat(log.getOut().lines().filter(line -> line.contains("Log-in ")))
                .hasSize(2)
                .noneMatch(line -> line.contains("petugas-loket.melati") || line.contains("127.0.0.1"));
    }

    @Test
    void an_administrator_needs_no_office() {
        assertThat(logIn("admin", "demo", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void the_head_of_an_office_and_of_a_unit_may_open_Cockpit() {
        assertThat(logIn("kepala-dinas.melati", "demo", "cockpit").statusCode()).isEqualTo(200);
        assertThat(logIn("mediator.melati", "demo", "cockpit").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> logIn(String user, String password, String page) {
        return WebVisitor.stranger(port)
                .send(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/" + page,
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                        ("username=" + user + "&password=" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
