package id.loketnaker.testing;

import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.openqa.selenium.By;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Camunda's web applications remember the first Spring application of a JVM in a static field, and the filters of a
 * second one, started in the same JVM as tests do, fail on it.
 */
public final class CamundaWebapp {

    private static final By USER = By.cssSelector("form[name=signinForm] input[type=text]");

    private CamundaWebapp() {}

    /**
     * Fills in the log-in that the browser shows, with the password of the demo; anew if the page was drawn again
     * meanwhile.
     */
    public static Browser logIn(Browser browser, String user) {
        browser.await(page -> {
            browser.type(USER, user).type(By.cssSelector("input[type=password]"), "demo");
            return user.equals(page.findElement(USER).getDomProperty("value"));
        });
        return browser.click(By.cssSelector("button[type=submit]"));
    }

    /**
     * Opens a page for somebody who has logged in already, with the password of the demo: to fill in the page of log-in
     * takes a browser seconds.
     *
     * @param page from the root of the server
     */
    public static Browser enter(Browser browser, int port, String user, String page) {
        return browser.go(
                "http://localhost:" + port + page, WebVisitor.of(port, user).cookies());
    }

    /** Before a further application with a web server is started. */
    public static void forgetEarlierApplications() {
        ReflectionTestUtils.setField(LazyInitRegistration.class, "APPLICATION_CONTEXT", null);
    }
}
