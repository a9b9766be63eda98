package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A session lies in the database, and its browser, its token and its end fit it. */
@EngineTest
class SessionTokensTest {

    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final String USER = "mediator.melati";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void requests_that_come_at_once_after_the_log_in_agree_on_the_token() {
        WebVisitor official = WebVisitor.of(port, USER);
        String session = official.cookie("SESSION");
        jdbc.update(
                "delete from SPRING_SESSION_ATTRIBUTES where ATTRIBUTE_NAME = 'CAMUNDA_CSRF_TOKEN' and SESSION_PRIMARY_ID"
                        + " in (select PRIMARY_ID from SPRING_SESSION where SESSION_ID = ?)",
                idIn(session));

        Stream.generate(() -> CompletableFuture.supplyAsync(() -> official.get(PAGE)))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(official.cookie("SESSION")).isEqualTo(session);
        assertThat(change(official)).isEqualTo(200);
    }

    @Test
    void a_log_out_ends_the_session_and_who_logs_in_next_in_this_browser_may() {
        WebVisitor official = WebVisitor.of(port, USER);
        String before = official.cookie("SESSION");

        assertThat(logOut(official).statusCode()).isEqualTo(204);

        assertThat(rows(before)).isZero();
        assertThat(official.get(WHO).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> again = official.send(
                "POST",
                WHO + "/login/tasklist",
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                ("username=" + USER + "&password=demo").getBytes(StandardCharsets.UTF_8));
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void another_page_cannot_log_anybody_out() {
        WebVisitor official = WebVisitor.of(port, USER);

        assertThat(official.sendWithoutToken("POST", WHO + "/logout", Map.of(), new byte[0])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_cookie_is_for_the_server_alone_and_never_sent_from_elsewhere() {
        List<String> fresh = WebVisitor.fresh(port).get(PAGE).headers().allValues("Set-Cookie");

        assertThat(fresh)
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(fresh)
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("SameSite=Lax", "Path=/camunda"));
    }

    @Test
    void what_cannot_be_read_any_more_logs_out_and_fails_nobody() throws IOException {
        WebVisitor official = WebVisitor.of(port, USER);
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (ObjectOutputStream object = new ObjectOutputStream(foreign)) {
            object.writeObject(new File("/"));
        }
        jdbc.update(
                "update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = ? where ATTRIBUTE_NAME = 'authenticatedUser'"
                        + " and SESSION_PRIMARY_ID in (select PRIMARY_ID from SPRING_SESSION where SESSION_ID = ?)",
                foreign.toByteArray(),
                idIn(official.cookie("SESSION")));

        assertThat(official.get(WHO).statusCode()).isEqualTo(404);
    }

    private int change(WebVisitor official) {
        return official.send(
                        "POST",
                        "/camunda/api/engine/engine/default/task",
                        Map.of("Content-Type", "application/json", "Accept", "application/json"),
                        "{}".getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private static HttpResponse<byte[]> logOut(WebVisitor official) {
        return official.send("POST", WHO + "/logout", Map.of("Accept", "application/json"), new byte[0]);
    }

    private Integer rows(String cookie) {
        return jdbc.queryForObject(
                "select count(*) from SPRING_SESSION where SESSION_ID = ?", Integer.class, idIn(cookie));
    }

    private static String idIn(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }
}
