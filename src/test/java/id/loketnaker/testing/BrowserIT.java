package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.support.ui.ExpectedConditions;

@RequiresChromium
class BrowserIT {

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>Loket</title>
            <input id="nama"><button id="sapa">Sapa</button><p id="salam"></p>
            <script>
              document.getElementById('sapa').onclick = () => setTimeout(() => {
                document.getElementById('salam').textContent =
                  'Selamat pagi, ' + document.getElementById('nama').value + ' (' + navigator.language + ')';
              }, 300);
            </script>
            """;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private HttpServer server;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        browser = browsers.open().go("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void waits_for_what_a_click_brings_late_and_speaks_Indonesian() {
        browser.type(By.id("nama"), "Siti").click(By.id("sapa")).see("Selamat pagi, Siti (id");
    }

    @Test
    void the_window_is_as_wide_as_an_official_s() {
        assertThat(browser.driver().manage().window().getSize().getWidth()).isEqualTo(1400);
    }

    @Test
    void leaves_a_screenshot_on_demand() {
        assertThat(browser.screenshot("loket")).isNotEmptyFile();
    }

    @Test
    void another_browser_remembers_nothing_of_this_one() {
        browser.driver().manage().addCookie(new Cookie("petugas", "Siti"));

        Browser other = browsers.open().go(browser.driver().getCurrentUrl());

        assertThat(other.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void leaves_a_screenshot_of_a_page_that_keeps_it_waiting_in_vain() {
        browser.patient(Duration.ofMillis(200));

        assertThatThrownBy(() -> browser.await(ExpectedConditions.titleIs("Bukan loket")))
                .isInstanceOf(AssertionError.class)
                .message()
                .satisfies(message ->
                        assertThat(Path.of(message.replaceFirst(".* see ", ""))).isNotEmptyFile());
    }
}
