package id.loketnaker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** A demo user who is logged in to Camunda's web applications and calls them by hand, without a browser. */
public final class WebVisitor {

    private final CookieManager cookies;
    private final HttpClient http;
    private final String server;

    private WebVisitor(int port) {
        this(port, new CookieManager());
    }

    private WebVisitor(int port, CookieManager cookies) {
        this.server = "http://localhost:" + port;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, whose requests now come to another node. */
    public WebVisitor at(int otherPort) {
        return new WebVisitor(otherPort, cookies);
    }

    /** A browser that was never here. */
    public static WebVisitor fresh(int port) {
        return new WebVisitor(port);
    }

    /** Nobody yet, but with the token of a visitor. */
    public static WebVisitor stranger(int port) {
        WebVisitor visitor = new WebVisitor(port);
        visitor.fetchToken();
        return visitor;
    }

    /**
     * @throws IllegalStateException when the log-in is refused
     */
    public static WebVisitor of(int port, String user) {
        WebVisitor visitor = stranger(port);
        HttpResponse<byte[]> answer = visitor.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/welcome",
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                ("username=" + user + "&password=demo").getBytes());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(user + " may not log in: " + answer.statusCode());
        }
        visitor.fetchToken(); // the log-in began another session
        return visitor;
    }

    /** What a browser would keep of this log-in. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private void fetchToken() {
        send(HttpRequest.newBuilder(uri("/camunda/app/welcome/default/")));
    }

    /**
     * @param path from the root of the server
     */
    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "*/*"));
    }

    /** With the token that protects from requests of other pages. */
    public HttpResponse<byte[]> send(String method, String path, Map<String, String> headers, byte[] body) {
        return sendWithToken(token(), method, path, headers, body);
    }

    /** As another page would make the browser send it. */
    public HttpResponse<byte[]> sendWithoutToken(String method, String path, Map<String, String> headers, byte[] body) {
        return sendWithToken("", method, path, headers, body);
    }

    private HttpResponse<byte[]> sendWithToken(
            String token, String method, String path, Map<String, String> headers, byte[] body) {
        BodyPublisher content = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, content);
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("X-XSRF-TOKEN", token);
        }
        return send(request);
    }

    private String token() {
        return cookie("XSRF-TOKEN");
    }

    /** As it was set last; nothing where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
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
