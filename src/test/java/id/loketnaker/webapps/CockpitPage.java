package id.loketnaker.webapps;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.CamundaWebapp;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** Cockpit in a browser, in the words of the manager who sits before it. */
public final class CockpitPage {

    private static final String PAGE = "/camunda/app/cockpit/default/";

    private final Browser browser;
    private final String address;

    private CockpitPage(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Of a manager who has logged in. */
    public static CockpitPage of(Browser browser, int port, String user) {
        CamundaWebapp.enter(browser, port, user, PAGE).see(By.cssSelector("[cam-widget-header] .account"));
        return new CockpitPage(browser, "http://localhost:" + port + PAGE);
    }

    public Browser browser() {
        return browser;
    }

    /** Goes to a page of Cockpit, such as {@code #/perkara}. */
    public CockpitPage go(String page) {
        browser.go(address + page);
        return this;
    }

    public CockpitPage see(String text) {
        browser.see(text);
        return this;
    }

    public CockpitPage fill(String label, String text) {
        browser.type(By.xpath("//label[normalize-space() = '" + label + "']/following-sibling::input"), text);
        return this;
    }

    public CockpitPage choose(String label, String option) {
        browser.click(By.xpath("//label[normalize-space() = '" + label
                + "']/following-sibling::select/option[contains(., '" + option + "')]"));
        return this;
    }

    public CockpitPage press(String button) {
        browser.click(By.xpath("//button[normalize-space() = '" + button + "']"));
        return this;
    }

    public CockpitPage follow(String link) {
        browser.click(By.xpath("//a[normalize-space() = '" + link + "']"));
        return this;
    }

    /** The label of the tab that is open when nobody has chosen one. */
    public String openTab() {
        return browser.see(By.cssSelector(".ctn-tabbed .nav-tabs li.active")).getText();
    }

    /** How many elements match, once there is one. */
    public int count(String selector) {
        browser.await(page -> !page.findElements(By.cssSelector(selector)).isEmpty());
        return browser.driver().findElements(By.cssSelector(selector)).size();
    }

    public CockpitPage narrow() {
        browser.driver().manage().window().setSize(new Dimension(700, 900));
        return this;
    }

    public CockpitPage photograph(String name) {
        browser.screenshot(name);
        return this;
    }

    /** Asks one of our resources with the log-in of this browser; answers the status. */
    public long status(String path) {
        return (Long) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1];"
                                + "fetch('/camunda/api/cockpit/plugin/loketnaker-cockpit/default/' + arguments[0])"
                                + ".then(answer => done(answer.status))",
                        path);
    }

    /** Sends to one of our resources with the log-in of this browser; answers the status. */
    public long status(String path, String json) {
        return (Long) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[2];"
                                + "const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];"
                                + "fetch('/camunda/api/cockpit/plugin/loketnaker-cockpit/default/' + arguments[0], {method: 'POST', body: arguments[1],"
                                + " headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token}})"
                                + ".then(answer => done(answer.status))",
                        path,
                        json);
    }

    /** Until the log-in is shown again, in the same window. */
    public CockpitPage logOut() {
        browser.click(By.cssSelector("[cam-widget-header] .account .dropdown-toggle"))
                .click(By.cssSelector("[cam-widget-header] .account .logout a"))
                .see(By.cssSelector("input[type=password]"));
        return this;
    }
}
