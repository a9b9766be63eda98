package id.loketnaker.testing;

import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.openqa.selenium.By;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Camunda's web applications remember the first Spring application of a JVM in a static field, and the filters of a second one,
 * started in the same JVM as tests do, fail on it.
 */
public final class CamundaWebapp {

    private CamundaWebapp() {}

    /** Fills in the log-in that the browser shows, with the password of the demo. */
    public static Browser logIn(Browser browser, String user) {
        return browser.type(By.cssSelector("form[name=signinForm] input[type=text]"), user)
                .type(By.cssSelector("input[type=password]"), "demo")
                .click(By.cssSelector("button[type=submit]"));
    }

    /** Before a further application with a web server is started. */
    public static void forgetEarlierApplications() {
        ReflectionTestUtils.setField(LazyInitRegistration.class, "APPLICATION_CONTEXT", null);
    }
}
