package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is logged in works on only with what is theirs now. */
@EngineTest
class PasswordSessionsTest {

    private static final String ID = "laras.kenanga";
    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final Duration SOON = PasswordMarks.KEPT.plusSeconds(5); // a busy machine answers late

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void an_official() {
        User user = identity.newUser(ID);
        user.setLastName("Laras");
        user.setPassword("demo");
        identity.saveUser(user);
        identity.createMembership(ID, "mediator");
        identity.createTenantUserMembership("kenanga", ID);
    }

    @AfterEach
    void gone() {
        identity.deleteUser(ID);
    }

    @Test
    void who_changes_the_password_goes_on_and_every_other_session_ends() {
        WebVisitor here = WebVisitor.of(port, ID);
        WebVisitor elsewhere = WebVisitor.of(port, ID);
        assertThat(elsewhere.get(WHO).statusCode()).isEqualTo(200);

        int changed = here.send(
                        "PUT",
                        "/camunda/api/engine/engine/default/user/" + ID + "/credentials",
                        Map.of("Content-Type", "application/json"),
                        "{\"password\":\"tujuh ekor ikan\",\"authenticatedUserPassword\":\"demo\"}".getBytes())
                .statusCode();

        assertThat(changed).isEqualTo(204);
        await().atMost(SOON).until(() -> elsewhere.get(WHO).statusCode() == 404);
        assertThat(here.get(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void a_password_that_an_administrator_changed_ends_the_sessions_of_its_user() {
        WebVisitor visitor = WebVisitor.of(port, ID);
        WebVisitor other = WebVisitor.of(port, "mediator.kenanga");
        User user = identity.createUserQuery().userId(ID).singleResult();
        user.setPassword("delapan ekor ikan");
        identity.saveUser(user);

        await().atMost(SOON).until(() -> visitor.get(WHO).statusCode() == 404);
        assertThat(other.get(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void a_group_and_an_office_that_are_withdrawn_are_gone_as_soon() {
        WebVisitor visitor = WebVisitor.of(port, ID);
        assertThat(text(visitor, WHO)).contains("tasklist");
        String services = "/camunda/api/engine/engine/default/process-definition/count?latestVersion=true";
        assertThat(text(visitor, services)).doesNotContain("\"count\":0");

        identity.deleteTenantUserMembership("kenanga", ID);
        await().atMost(SOON).until(() -> text(visitor, services).contains("\"count\":0"));
        identity.deleteMembership(ID, "mediator");

        await().atMost(SOON).until(() -> !text(visitor, WHO).contains("tasklist"));
    }

    private static String text(WebVisitor visitor, String path) {
        return new String(visitor.get(path).body(), StandardCharsets.UTF_8);
    }
}
