package id.loketnaker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A demo user who is logged in and calls Cockpit's resources by hand, without a browser; some may not even enter Cockpit. */
public final class CockpitVisitor {

    private static final String RESOURCES = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    private CockpitVisitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Nobody yet. */
    public static CockpitVisitor stranger(int port) {
        return new CockpitVisitor(port);
    }

    /**
     * @throws IllegalStateException when the log-in is refused
     */
    public static CockpitVisitor of(int port, String user) {
        CockpitVisitor visitor = new CockpitVisitor(port);
        visitor.send(HttpRequest.newBuilder(visitor.uri("/camunda/app/welcome/")));
        HttpResponse<byte[]> answer =
                visitor.send(HttpRequest.newBuilder(visitor.uri("/camunda/api/admin/auth/user/default/login/welcome"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .header("X-XSRF-TOKEN", visitor.token())
                        .POST(BodyPublishers.ofString("username=" + user + "&password=demo")));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(user + " may not log in: " + answer.statusCode());
        }
        return visitor;
    }

    /**
     * Asks one of our resources.
     *
     * @param path such as {@code sla?kantor=bekasi}
     */
    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(uri(RESOURCES + path)).header("Accept", "*/*"));
    }

    /** Sends an empty order to one of our resources. */
    public HttpResponse<byte[]> post(String path) {
        send(HttpRequest.newBuilder(uri("/camunda/app/cockpit/default/"))); // gives the log-in its own token
        return send(HttpRequest.newBuilder(uri(RESOURCES + path))
                .header("Content-Type", "application/json")
                .header("Accept", "*/*")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString("{}")));
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .reduce((older, newer) -> newer)
                .orElse("");
    }

    private URI uri(String path) {
        return URI.create(server + path);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
