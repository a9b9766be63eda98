package id.loketnaker.testing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The machine's own Chromium and ChromeDriver. Both are named to Selenium, so that it looks for none and downloads
 * none.
 */
final class Chromium {

    private static final Optional<Path> BROWSER =
            Command.onPath("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Optional<Path> DRIVER = Command.onPath("chromedriver");

    /** Warns at each start that it does not know the developer tools of this Chromium; nobody here asks for them. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    static Optional<String> missing() {
        return BROWSER.isPresent() && DRIVER.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)");
    }

    /**
     * Starts one with a fresh profile, which ChromeDriver throws away at the end.
     *
     * @param language of its user, such as {@code id-ID}
     */
    static ChromeDriver start(String language) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(language));
    }

    private static ChromeOptions options(String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language,
                "--accept-lang=" + language,
                "--window-size=1400,900");
        return options;
    }
}
