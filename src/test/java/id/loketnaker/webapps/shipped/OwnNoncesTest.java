package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

/** The nonce that lets a page carry out its scripts. */
@EngineTest
class OwnNoncesTest {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @LocalServerPort
    int port;

    @Test
    void a_request_that_comes_between_leaves_the_nonce_of_another_alone() {
        MockServletContext shared = new MockServletContext();
        HttpServletRequest one = OwnNonces.withOwnNonce(new MockHttpServletRequest(shared));
        HttpServletRequest between = OwnNonces.withOwnNonce(new MockHttpServletRequest(shared));

        one.getServletContext().setAttribute(NONCE, "satu");
        between.getServletContext().setAttribute(NONCE, "dua");
        one.getServletContext().setAttribute("lain", "milik semua");

        assertThat(one.getServletContext().getAttribute(NONCE)).isEqualTo("satu");
        assertThat(between.getServletContext().getAttribute(NONCE)).isEqualTo("dua");
        assertThat(between.getServletContext().getAttribute("lain")).isEqualTo("milik semua");
        assertThat(shared.getAttribute(NONCE)).isNull();
    }

    @Test
    void pages_that_are_asked_for_at_once_each_have_the_nonce_of_their_header() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/app/tasklist/default/"))
                .build();
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            asked.add(http.sendAsync(page, BodyHandlers.ofString()));
        }

        assertThat(asked).allSatisfy(answer -> {
            HttpResponse<String> got = answer.join();
            String policy = got.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(nonce(IN_PAGE, got.body())).isEqualTo(nonce(IN_HEADER, policy));
        });
    }

    private static String nonce(Pattern place, String text) {
        Matcher found = place.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
