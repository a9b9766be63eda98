package id.loketnaker.webapps;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.CamundaWebapp;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Tasklist in a browser, in the words of the official who sits before it. */
public final class Tasklist {

    public static final By REFUSAL = By.cssSelector(".notifications .alert-danger");

    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final By START = By.cssSelector(".modal-footer .btn-primary");

    private final Browser browser;
    private final String address;

    private Tasklist(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Of an official who has logged in. */
    public static Tasklist of(Browser browser, int port, String user) {
        CamundaWebapp.enter(browser, port, user, PAGE).see("Antrean peran saya");
        return new Tasklist(browser, "http://localhost:" + port + PAGE);
    }

    public Browser browser() {
        return browser;
    }

    public Tasklist chooseService(String service) {
        browser.click(By.cssSelector(".start-process-action a"))
                .click(By.xpath("//div[contains(@class, 'modal-body')]//a[contains(., '" + service + "')]"))
                .see(By.cssSelector(".fjs-form"));
        return this;
    }

    public Tasklist fill(String label, String text) {
        browser.type(input(label), text);
        return this;
    }

    /** A text as it comes from the clipboard, all at once; then on to the next field. */
    public Tasklist paste(String label, String text) {
        WebElement input = browser.click(input(label)).see(input(label));
        ((JavascriptExecutor) browser.driver())
                .executeScript(
                        "Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set"
                                + ".call(arguments[0], arguments[1]);"
                                + "arguments[0].dispatchEvent(new InputEvent('input', {bubbles: true}));",
                        input,
                        text);
        input.sendKeys(Keys.TAB);
        return this;
    }

    /** Two fields by somebody so fast that the form redraws itself for the first while the second is typed. */
    public Tasklist typeAtOnce(String first, String text, String second, String another) {
        ((JavascriptExecutor) browser.driver())
                .executeAsyncScript("""
                        const [first, text, second, another, done] = arguments;
                        const type = (field, value) => {
                          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
                          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                        };
                        type(first, text);
                        setTimeout(() => {
                          type(second, another);
                          setTimeout(done, 600);
                        }, 200);
                        """, browser.see(input(first)), text, browser.see(input(second)), another);
        return this;
    }

    /** What a field shows. */
    public String shown(String label) {
        return String.valueOf(browser.see(input(label)).getDomProperty("value"));
    }

    /** The date of a form, then on to the next field, which closes the calendar. */
    public Tasklist fillDate(String label, String date) {
        fill(label, date);
        browser.see(input(label)).sendKeys(Keys.TAB);
        return this;
    }

    public Tasklist choose(String label, String choice) {
        browser.click(By.xpath(field(label) + "//label[contains(@class, 'fjs-form-field-label')][contains(., '" + choice
                + "')]//input"));
        return this;
    }

    /** Leaves a field as it is, as somebody does who passes over it. */
    public Tasklist passOver(String label) {
        browser.click(input(label)).see(input(label)).sendKeys(Keys.TAB);
        return this;
    }

    /** Waits until the field says so. */
    public Tasklist seeError(String label, String message) {
        browser.see(By.xpath(
                field(label) + "//*[contains(@class, 'fjs-form-field-error')][contains(., '" + message + "')]"));
        return this;
    }

    /** Waits until nothing is wrong with the field. */
    public Tasklist seeNoError(String label) {
        browser.seeNo(By.xpath(field(label) + "//*[contains(@class, 'fjs-form-field-error')]"));
        return this;
    }

    public boolean mayStart() {
        return browser.see(START).isEnabled();
    }

    public Tasklist start() {
        browser.click(START);
        return this;
    }

    public Tasklist open(String task) {
        browser.click(By.xpath("//ol[contains(@class, 'tasks-list')]//a[contains(., '" + task + "')]"))
                .see(By.xpath("//section[contains(@class, 'task-card')]//h2[contains(., '" + task + "')]"));
        return this;
    }

    public Tasklist claim() {
        browser.click(By.xpath("//*[contains(@class, 'claim')][contains(., 'Ambil')]"))
                .see(By.xpath("//*[contains(@class, 'assignee')]//*[contains(@class, 'glyphicon-remove')]"));
        return this;
    }

    public Tasklist complete() {
        browser.click(By.xpath("//button[normalize-space() = 'Selesaikan']"));
        return this;
    }

    public Tasklist tab(String name) {
        browser.click(By.xpath("//ul[contains(@class, 'nav-tabs')]//a[contains(., '" + name + "')]"));
        return this;
    }

    /** Adds files for a requirement, in the tab "Berkas" or beside a start form. */
    public Tasklist addPapers(String requirement, Path... files) {
        WebElement input = browser.await(ExpectedConditions.presenceOfElementLocated(
                By.cssSelector("input[data-syarat='" + requirement + "']")));
        input.sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
        return this;
    }

    /** Waits until a file is kept for a requirement. */
    public Tasklist seePaper(String requirement, String name) {
        browser.see(besideRequirement(requirement, "loketnaker-dokumen", name));
        return this;
    }

    /** Waits until a file is refused for a requirement. */
    public Tasklist seeRefusedPaper(String requirement, String reason) {
        browser.see(besideRequirement(requirement, "loketnaker-unggahan", reason));
        return this;
    }

    private static By besideRequirement(String requirement, String kind, String text) {
        return By.xpath("//section[contains(@class, 'loketnaker-syarat')][.//input[@data-syarat='" + requirement
                + "']]//li[contains(@class, '" + kind + "')][contains(., '" + text + "')]");
    }

    /** What the list of tasks is sorted by. */
    public String order() {
        return browser.see(By.cssSelector(".sort-by")).getText();
    }

    public Tasklist openByAddress(String taskId) {
        browser.go(address + "#/?task=" + taskId);
        browser.driver().navigate().refresh();
        return this;
    }

    /** Waits until the list is there and empty. */
    public Tasklist seeNothingToDo() {
        browser.see("Tidak ada tugas yang cocok dengan saringan");
        return this;
    }

    /** Asks a resource of the web application with the log-in of this browser; answers the status. */
    public long status(String path) {
        return (Long) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(answer => done(answer.status))", path);
    }

    /** Sends to a resource of the web application with the log-in of this browser; answers the status. */
    public long status(String path, String json) {
        return (Long) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[2];"
                                + "const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];"
                                + "fetch(arguments[0], {method: 'POST', body: arguments[1],"
                                + " headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token}})"
                                + ".then(answer => done(answer.status))",
                        path,
                        json);
    }

    /** From now on the browser sends another text than the official sees, as one does that is manipulated. */
    public Tasklist falsify(String typed, String sent) {
        browser.driver()
                .executeScript(
                        "const send = XMLHttpRequest.prototype.send; const [typed, sent] = arguments;"
                                + "XMLHttpRequest.prototype.send = function (body) {"
                                + " return send.call(this, typeof body === 'string' ? body.replace(typed, sent) : body); }",
                        typed,
                        sent);
        return this;
    }

    public static By input(String label) {
        return By.xpath("(" + field(label) + "//*[self::input or self::textarea])[1]");
    }

    /** A field of a row of a list, whose rows are counted from 1. */
    public static By input(int row, String label) {
        return By.xpath("(" + row(row) + field(label) + "//*[self::input or self::textarea])[1]");
    }

    /** Adds a row to the only list of the form. */
    public Tasklist addRow() {
        browser.click(By.cssSelector(".fjs-repeat-render-add"));
        return this;
    }

    public Tasklist removeRow(int row) {
        browser.click(By.xpath(row(row) + "//button[contains(@class, 'fjs-repeat-row-remove')]"));
        return this;
    }

    /** Ticks a choice in a row of a list. */
    public Tasklist choose(int row, String choice) {
        browser.click(By.xpath(row(row) + "//label[contains(., '" + choice + "')]//input"));
        return this;
    }

    private static String row(int row) {
        return "(//div[contains(@class, 'fjs-repeat-row-container')])[" + row + "]";
    }

    private static String field(String label) {
        return "//div[contains(@class, 'fjs-form-field ')][not(contains(@class, 'fjs-form-field-group'))]"
                + "[not(contains(@class, 'fjs-form-field-dynamiclist'))]"
                + "[.//label[starts-with(normalize-space(), '" + label + "')]]";
    }
}
