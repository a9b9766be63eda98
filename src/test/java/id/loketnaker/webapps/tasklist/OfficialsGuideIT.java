package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guide of officials, whose numbered steps are followed as they stand there. */
@TwoOfficesTest
class OfficialsGuideIT {

    private static final Path GUIDE = Path.of("src", "docs", "panduan", "petugas.md");
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[.*]\\(gambar/(.*)\\.png\\)");
    private static final Pattern SAID = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Each sentence of the guide, with what stands for bold words as {@code *}, and what it does. */
    private final Map<String, BiConsumer<Tasklist, List<String>>> sentences = new LinkedHashMap<>();

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    OfficialsGuideIT() {
        sentences.put("Mulai layanan *.", (desk, said) -> desk.chooseService(said.get(0)));
        sentences.put("Pilih *: *.", (desk, said) -> desk.choose(said.get(0), said.get(1)));
        sentences.put("Isi * dengan *.", (desk, said) -> desk.fill(said.get(0), said.get(1)));
        sentences.put("Isi tanggal * dengan *.", (desk, said) -> desk.fillDate(said.get(0), day(said.get(1))));
        sentences.put(
                "Berkas diterima sebagai kertas: *.",
                (desk, said) -> desk.browser()
                        .click(By.cssSelector("[aria-label='Diterima sebagai kertas: " + said.get(0) + "']")));
        sentences.put("Anda melihat *.", (desk, said) -> desk.browser().see(said.get(0)));
        sentences.put("Anda melihat *", sentences.get("Anda melihat *."));
        sentences.put("Klik *.", (desk, said) -> click(desk.browser(), said.get(0)));
        sentences.put("Cari *.", (desk, said) -> search(desk.browser(), said.get(0)));
        sentences.put("Buka tugas *.", (desk, said) -> desk.open(said.get(0)));
        sentences.put("Buka tab *.", (desk, said) -> desk.tab(said.get(0)));
        sentences.put("Ambil tugas itu.", (desk, said) -> desk.claim());
        sentences.put("Putuskan *.", (desk, said) -> decide(desk.browser(), said.get(0)));
    }

    @Test
    void the_day_of_clerk_mediator_and_head_goes_as_the_guide_says() throws IOException {
        waitsForTheHead();
        Tasklist desk = null;
        String picture = null;
        int followed = 0;
        for (String line : Files.readAllLines(GUIDE)) {
            Matcher pictured = PICTURE.matcher(line);
            if (pictured.matches()) {
                if (picture != null) {
                    throw new AssertionError("two pictures, and no step between them: " + line);
                }
                picture = pictured.group(1);
                assertThat(GUIDE.resolveSibling(Path.of("gambar", picture + ".png")))
                        .exists();
            }
            Matcher step = STEP.matcher(line);
            if (step.matches()) {
                List<String> said = SAID.matcher(step.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                String sentence = SAID.matcher(step.group(1)).replaceAll("*");
                if (sentence.equals("Masuk sebagai *.")) {
                    desk = Tasklist.of(browsers.open(), port, said.get(0));
                } else {
                    BiConsumer<Tasklist, List<String>> action = sentences.get(sentence);
                    assertThat(action).as("what to do for: " + line).isNotNull();
                    action.accept(desk, said);
                }
                followed++;
                if (picture != null && (line.contains("Anda melihat") || line.contains("Setuju"))) {
                    desk.browser().screenshot(picture); // as it looks then; it stands in the guide
                    picture = null;
                }
            }
        }
        assertThat(followed).as("steps of the guide").isGreaterThan(50);
        assertThat(picture).as("a picture that no step leads to").isNull();
    }

    private static String day(String said) {
        return switch (said) {
            case "hari ini" -> Mediation.today().format(TYPED);
            case "satu minggu lagi" -> Mediation.hearing().format(TYPED);
            default -> said;
        };
    }

    /** What is called so, else what is called so among other words. */
    private static void click(Browser browser, String text) {
        String called = "(//button | //a)[normalize-space() = '%s']".formatted(text);
        String among = "(//button | //a)[contains(., '%s')]".formatted(text);
        browser.await(page -> !page.findElements(By.xpath(among)).isEmpty());
        boolean exactly =
                browser.driver().findElements(By.xpath(called)).stream().anyMatch(WebElement::isDisplayed);
        browser.click(By.xpath(exactly ? called : among));
    }

    private static void search(Browser browser, String text) {
        browser.type(By.cssSelector("input[name='text']"), text);
        browser.see(By.cssSelector("input[name='text']")).sendKeys(Keys.ENTER);
    }

    /** One draft: the choice is kept, and back to the list. */
    private static void decide(Browser browser, String choice) {
        browser.click(
                By.xpath("//*[contains(@class, 'loketnaker-putusan')]//label[contains(., '" + choice + "')]//input"));
        browser.click(By.cssSelector(".loketnaker-putusan button[type=submit]"));
        if (!browser.driver()
                .findElements(By.xpath("//button[. = 'Ke daftar']"))
                .isEmpty()) {
            browser.click(By.xpath("//button[. = 'Ke daftar']"));
        }
    }

    /** A decree that waits for the signature, as a scenario of the service has it. */
    private void waitsForTheHead() {
        String service = "tanda-daftar-bkk";
        Scenario played = new ServicePackReader()
                        .read(PackLocation.of("classpath:/processes/").packs().stream()
                                .filter(files -> files.id().equals("bekasi/" + service))
                                .findFirst()
                                .orElseThrow())
                        .scenarios()
                        .stream()
                        .filter(each -> each.file().contains("01-"))
                        .findFirst()
                        .orElseThrow();
        String caseId = new Official(engine, played.start().by() + ".bekasi")
                .starts(service, played.start().values());
        for (TaskStep step : played.steps().stream()
                .filter(TaskStep.class::isInstance)
                .map(TaskStep.class::cast)
                .filter(each -> each.refusal() == null)
                .toList()) {
            Task open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(Official.numberOf(engine, caseId))
                    .taskName(step.task())
                    .singleResult();
            if (open.getTaskDefinitionKey().equals("Task_TandatanganiNaskah")) {
                return;
            }
            new Official(engine, step.by() + ".bekasi").completes(caseId, open.getTaskDefinitionKey(), step.values());
        }
        throw new AssertionError("nothing waits for the head");
    }
}
