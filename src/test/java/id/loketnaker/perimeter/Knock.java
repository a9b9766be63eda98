package id.loketnaker.perimeter;

import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Somebody at an address who tries to get in, through REST or the page. The address is told as the proxy on the same
 * machine would tell it.
 */
record Knock(int port, String address) {

    static final String FORWARDED = "X-Forwarded-For";

    HttpResponse<String> rest(String user, String password) {
        return send(request(user, password, "/engine-rest/user/" + user + "/profile")
                .GET());
    }

    HttpResponse<String> verify(String asker, String user, String password) {
        return send(request(asker, "demo", "/engine-rest/identity/verify")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password))));
    }

    HttpResponse<byte[]> page(String user, String password) {
        return WebVisitor.stranger(port)
                .send(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/welcome",
                        Map.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept",
                                "application/json",
                                FORWARDED,
                                address),
                        ("username=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String user, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + credentials)
                .header(FORWARDED, address);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
