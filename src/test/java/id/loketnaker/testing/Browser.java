package id.loketnaker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, in Indonesian unless told, nobody logged in. Waits for what it is asked for instead of
 * guessing when it is there.
 */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final String language;
    private final Set<String> origins = new HashSet<>();
    private Duration patience = Duration.ofSeconds(20);

    private Browser(ChromeDriver driver, String language) {
        this.driver = driver;
        this.language = language;
    }

    /** For a test, {@link Browsers#open()} is handier: it closes what it has opened. */
    public static Browser open() {
        return open("id-ID");
    }

    /** The browser of somebody who reads another language. */
    static Browser open(String language) {
        missing().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return new Browser(SpareBrowsers.take(language), language);
    }

    /** Why there can be no browser on this machine, with the remedy; empty if there can be one. */
    public static Optional<String> missing() {
        return Chromium.missing();
    }

    /** Selenium's own driver, for what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    public Browser go(String url) {
        origins.add(URI.create(url).resolve("/").toString());
        driver.get(url);
        return this;
    }

    /** As {@link #go}, with what a browser keeps of somebody's log-in. */
    Browser go(String url, List<HttpCookie> cookies) {
        for (HttpCookie cookie : cookies) {
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "url", url,
                            "name", cookie.getName(),
                            "value", cookie.getValue(),
                            "path", cookie.getPath(),
                            "httpOnly", cookie.isHttpOnly()));
        }
        return go(url);
    }

    /** How long to wait for anything from now on; 20 seconds unless told. */
    Browser patient(Duration atMost) {
        patience = atMost;
        return this;
    }

    /** The first element that matches, once it can be seen. */
    public WebElement see(By locator) {
        return await(ExpectedConditions.visibilityOfElementLocated(locator));
    }

    /** Waits until the text can be read somewhere in the page. */
    public Browser see(String text) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
        return this;
    }

    /** Waits until nothing that matches can be seen any more. */
    public Browser seeNo(By locator) {
        await(ExpectedConditions.invisibilityOfElementLocated(locator));
        return this;
    }

    /**
     * Clicks in the middle of the window, where no header or footer lies over the element, nor the hint of where the
     * mouse was last.
     */
    public Browser click(By locator) {
        await(page -> {
            WebElement element =
                    ExpectedConditions.elementToBeClickable(locator).apply(page);
            if (element == null) {
                return false;
            }
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            try {
                element.click();
            } catch (ElementClickInterceptedException covered) {
                new Actions(driver).moveToLocation(1, 1).perform();
                throw covered;
            }
            return true;
        });
        return this;
    }

    /** Types over what a field holds, until it holds the text: a page that is still loading may take the focus away. */
    public Browser type(By locator, String text) {
        await(page -> {
            WebElement field = ExpectedConditions.elementToBeClickable(locator).apply(page);
            if (field == null) {
                return false;
            }
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
            return text.equals(field.getDomProperty("value"));
        });
        return this;
    }

    /** Waits for a condition; when it does not come, leaves a screenshot and says where. */
    public <T> T await(ExpectedCondition<T> condition) {
        try {
            return new WebDriverWait(driver, patience)
                    .pollingEvery(Duration.ofMillis(100))
                    .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                    .until(condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain, see " + screenshot("in-vain-" + driver.getSessionId()), e);
        }
    }

    /** Writes what the window shows to {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves it, emptied, to the next who opens one. */
    @Override
    public void close() {
        SpareBrowsers.giveBack(driver, language, origins);
    }
}
