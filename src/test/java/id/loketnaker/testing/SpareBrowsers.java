package id.loketnaker.testing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Browsers between two tests, by the language of their users: to start one costs seconds, so that it is emptied of
 * all that somebody left in it and waits for the next test of this JVM. Only what may be kept of a page by anybody's
 * browser stays, its scripts and styles.
 */
final class SpareBrowsers {

    private static final Dimension WINDOW = new Dimension(1400, 900);
    private static final Map<String, Deque<ChromeDriver>> SPARE = new HashMap<>();
    private static final Set<ChromeDriver> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(ChromeDriver::quit)));
    }

    private SpareBrowsers() {}

    /** One that waits, or a new one. */
    static synchronized ChromeDriver take(String language) {
        ChromeDriver spare =
                SPARE.computeIfAbsent(language, any -> new ArrayDeque<>()).poll();
        if (spare != null) {
            return spare;
        }
        ChromeDriver started = Chromium.start(language);
        STARTED.add(started);
        return started;
    }

    /**
     * Keeps a browser for the next test, or ends it when it cannot be emptied.
     *
     * @param origins of all pages that it has shown
     */
    static synchronized void giveBack(ChromeDriver browser, String language, Collection<String> origins) {
        try {
            empty(browser, origins);
            SPARE.computeIfAbsent(language, any -> new ArrayDeque<>()).push(browser);
        } catch (WebDriverException broken) {
            end(browser);
        }
    }

    static void end(ChromeDriver browser) {
        STARTED.remove(browser);
        browser.quit();
    }

    private static void empty(ChromeDriver browser, Collection<String> origins) {
        String first = browser.getWindowHandles().iterator().next();
        browser.getWindowHandles().stream()
                .filter(window -> !window.equals(first))
                .forEach(window -> browser.switchTo().window(window).close());
        browser.switchTo().window(first);
        browser.resetInputState();
        browser.get("about:blank");
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        origins.forEach(origin -> browser.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all")));
        browser.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "default"));
        browser.deleteNetworkConditions();
        browser.manage().window().setSize(WINDOW);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", "")); // a test may have looked at a print
    }
}
