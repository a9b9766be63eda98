package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks through the pages of all applications and reads every text that can be seen, and every hint. */
@TwoOfficesTest
class EnglishWordsIT {

    /** Words that no Indonesian text has; what both languages share ("data", "status") is not among them. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|and|of|has|have|was|were|are|this|that|from|with|without|for|not|null|undefined|none|failed|job|jobs"
                    + "|invalid|loading|close|cancel|save|delete|edit|add|remove|search|show|hide|toggle|section|zoom|reset"
                    + "|message|value|name|type|state|suspended|active|select|download|upload|create|update|change|details"
                    + "|instance|instances|definition|definitions|deployment|task|tasks|group|groups|user|users|tenant"
                    + "|authorization|authorizations|view|back|next|previous|incident|incidents|retry|retries|logout"
                    + "|password|deployed|key|variable|variables|running|finished|started|ended|access|all|no|yes)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is seen: texts, and hints beside them; not what is drawn in a diagram, whose words are the pack's. */
    private static final String TEXTS = """
            const texts = new Set();
            for (const element of document.body.querySelectorAll('*')) {
              if (!element.checkVisibility() || element.closest('script, style, svg, pre, code, .djs-container')) continue;
              for (const hint of ['title', 'placeholder', 'aria-label', 'alt'])
                if (element.hasAttribute(hint)) texts.add(element.getAttribute(hint));
              for (const child of element.childNodes)
                if (child.nodeType === Node.TEXT_NODE && child.textContent.trim()) texts.add(child.textContent.trim());
            }
            return [...texts];""";

    private static final int LOOKS = 3;
    private static final By ACCOUNT = By.cssSelector("[cam-widget-header] .account");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private final Set<String> found = new TreeSet<>();

    @Test
    void no_page_says_anything_in_English() {
        String running =
                new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, Mediation.application("Rudi"));
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Mediation.SERVICE)
                .tenantIdIn("bekasi")
                .latestVersion()
                .singleResult()
                .getId();
        Browser browser = browsers.open();
        CamundaWebapp.logIn(browser.go(address("welcome")), "admin").see(ACCOUNT);

        walk(browser, "welcome", Stream.of("#!/welcome"));
        walk(browser, "cockpit", cockpit(definition, running));
        walk(browser, "admin", admin());
        walk(browser, "tasklist", Stream.of("#/"));

        assertThat(found).isEmpty();
    }

    private static Stream<String> cockpit(String definition, String running) {
        List<String> pages = new ArrayList<>(List.of(
                "#/dashboard",
                "#/processes",
                "#/decisions",
                "#/tasks",
                "#/repository",
                "#/batch",
                "#/sla",
                "#/sla?tab=beban",
                "#/sla?tab=banding",
                "#/sla?tab=sebab",
                "#/sla?tab=antar",
                "#/sla?tab=laporan",
                "#/perkara",
                "#/kalender",
                "#/pemberitahuan",
                "#/jejak",
                "#/benahi"));
        Stream.of("process-instances-table", "incidents-tab", "call-process-definitions-table", "job-definition-table")
                .forEach(tab -> pages.add("#/process-definition/" + definition + "/runtime?tab=" + tab));
        Stream.of(
                        "variables-tab",
                        "incidents-tab",
                        "called-process-instances-tab",
                        "user-tasks-tab",
                        "jobs-tab",
                        "external-tasks-tab")
                .forEach(tab -> pages.add("#/process-instance/" + running + "/runtime?tab=" + tab));
        return pages.stream();
    }

    private static Stream<String> admin() {
        List<String> pages = new ArrayList<>(List.of(
                "#/", "#/users", "#/user-create", "#/groups", "#/group-create", "#/tenants", "#/tenant-create"));
        Stream.of("profile", "account", "groups", "tenants")
                .forEach(tab -> pages.add("#/users/mediator.bekasi?tab=" + tab));
        Stream.of("information", "tenants", "users").forEach(tab -> pages.add("#/groups/mediator?tab=" + tab));
        Stream.of("information", "groups", "users").forEach(tab -> pages.add("#/tenants/bekasi?tab=" + tab));
        IntStream.of(0, 1, 4, 5, 6, 7, 9).forEach(resource -> pages.add("#/authorization?resource=" + resource));
        pages.add("#/system?section=system-settings-general");
        return pages.stream();
    }

    private void walk(Browser browser, String application, Stream<String> pages) {
        browser.go(address(application)).see(ACCOUNT);
        pages.forEach(page -> {
            browser.driver().executeScript("location.hash = arguments[0]", page);
            for (Object text : settled(browser)) {
                ENGLISH.matcher(text.toString())
                        .results()
                        .map(MatchResult::group)
                        .forEach(word -> found.add(application + page.replaceFirst("[0-9a-f-]{36}", "…") + ": " + word
                                + " in \"" + text + "\""));
            }
        });
    }

    /** The texts once they stay the same for some looks: nothing is still on its way. */
    private static List<?> settled(Browser browser) {
        List<Object> before = new ArrayList<>();
        AtomicInteger same = new AtomicInteger();
        return browser.await(page -> {
            List<?> now = (List<?>) browser.driver().executeScript(TEXTS);
            boolean still = now.equals(before) && now.size() > 3;
            before.clear();
            before.addAll(now);
            return (still ? same.incrementAndGet() : same.updateAndGet(looks -> 0)) == LOOKS ? now : null;
        });
    }

    private String address(String application) {
        return "http://localhost:" + port + "/camunda/app/" + application + "/default/";
    }
}
