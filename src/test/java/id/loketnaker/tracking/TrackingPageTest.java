package id.loketnaker.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.loketnaker.engine.happenings.CasesErased;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.WebVisitor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a case is, asked by somebody who has nothing but the receipt. */
@EngineTest
class TrackingPageTest {

    private static final String APPLICANT = "Siti Tertanya";
    private static final String CASES = "/camunda/api/tasklist/plugin/loketnaker/default/cases/";
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");

    @Autowired
    Desk desk;

    @Autowired
    TrackingCodes codes;

    @Autowired
    CaseRegister register;

    @Autowired
    PublishedServices services;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String caseId = "";
    private String number = "";
    private String code = "";
    private static int visitors;

    private int visitor = 1;

    @BeforeEach
    void a_case_with_a_code_on_a_Monday() {
        desk.at("2043-05-04T09:00");
        Map<String, Object> form = new TreeMap<>(Desk.SMALL_CASE);
        form.put("namaPemohon", APPLICANT);
        caseId = desk.start(Desk.CLERK, Desk.SMALL, form);
        number = register.find(caseId).orElseThrow().number();
        code = codes.make(caseId, Desk.CLERK);
        services.refresh();
        jdbc.update("delete from ln_login_try");
        visitor = 20 + 2 * (++visitors % 115); // one of their own: nobody is held for the guesses of another test
    }

    @AfterEach
    void end() {
        if (runtime.createProcessInstanceQuery().processInstanceId(caseId).count() > 0) {
            runtime.deleteProcessInstance(caseId, "uji");
        }
    }

    @Test
    void who_has_number_and_code_reads_where_the_case_is_and_nobodys_name() {
        HttpResponse<String> answer = ask(number, code);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        number,
                        "Sedang dikerjakan kantor.",
                        "Periksa berkas – Mediator",
                        "Senin, 4 Mei 2043 pukul 09.00",
                        "Dijanjikan selesai",
                        "hari kerja.",
                        "Dinas Tenaga Kerja Kota Melati",
                        "Jalan Melati 1",
                        "08.00–16.00")
                .doesNotContain(APPLICANT, Desk.CLERK, code);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void number_and_code_may_be_typed_in_small_letters_with_other_spaces() {
        assertThat(ask(" " + number.toLowerCase() + " ", code.toLowerCase().replace('-', ' '))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void while_the_clock_stands_the_page_says_why_and_what_is_left() {
        desk.complete(
                "mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        String before = ask(number, code).body();
        desk.at("2043-05-06T09:00");

        String body = ask(number, code).body();

        assertThat(body)
                .contains(
                        "berhenti dihitung untuk sementara",
                        "Dasar: Perda contoh ps. 5",
                        "Tunggu surat",
                        "sesudah waktu dihitung lagi");
        assertThat(left(body)).isEqualTo(left(before));
    }

    @Test
    void each_day_takes_one_from_what_is_left_until_it_is_late() {
        String monday = left(ask(number, code).body());
        desk.at("2043-05-05T09:00");
        String tuesday = left(ask(number, code).body());
        desk.at("2043-09-01T09:00");

        assertThat(number(tuesday)).isEqualTo(number(monday) - 1);
        assertThat(ask(number, code).body()).contains("Sudah lewat", "Kami mohon maaf.");
    }

    @Test
    void a_case_that_is_struck_off_says_so() {
        runtime.deleteProcessInstance(caseId, "uji");

        assertThat(ask(number, code).body())
                .contains("Perkara ini dihapus dari register")
                .doesNotContain("Langkah sekarang");
    }

    @Test
    void a_wrong_code_and_an_unknown_number_get_the_same_answer() {
        HttpResponse<String> wrongCode = ask(number, "AAAA-AAAA-AAAA");
        HttpResponse<String> unknownNumber = ask("XXX-YYY-2043-00001", code);

        assertThat(wrongCode.statusCode()).isEqualTo(unknownNumber.statusCode()).isEqualTo(404);
        assertThat(wrongCode.body().replace(number, "?"))
                .isEqualTo(unknownNumber.body().replace("XXX-YYY-2043-00001", "?"))
                .contains("tidak cocok");
    }

    @Test
    void a_code_opens_its_own_case_only() {
        String other = desk.start();
        String otherNumber = register.find(other).orElseThrow().number();
        codes.make(other, Desk.CLERK);

        assertThat(ask(otherNumber, code).statusCode()).isEqualTo(404);

        runtime.deleteProcessInstance(other, "uji");
    }

    @Test
    void who_guesses_waits_and_is_told_in_the_log_without_the_code() {
        ListAppender<ILoggingEvent> log = listenTo("ROOT");
        for (int i = 0; i < 10; i++) {
            assertThat(ask(number, "BBBB-BBBB-BBB" + "ABCDEFGHJK".charAt(i)).statusCode())
                    .isEqualTo(404);
        }

        HttpResponse<String> held = ask(number, code);

        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).contains("30");
        visitor++;
        assertThat(ask(number, code).statusCode())
                .as("from elsewhere the right pair works at once")
                .isEqualTo(200);
        visitor--;
        desk.at("2043-05-04T09:05");
        assertThat(ask(number, code).statusCode()).isEqualTo(200);
        List<String> told =
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(told).anyMatch(line -> line.contains("tebakan kode pelacakan"));
        assertThat(told).noneMatch(line -> line.contains("BBBB") || line.contains(code) || line.contains(number));
        stop(log, "ROOT");
    }

    @Test
    void asking_touches_no_table_of_the_engine() {
        String statements = "org.camunda.bpm.engine.impl.persistence.entity";
        assertThat(ask(number, code).statusCode()).isEqualTo(200);
        ListAppender<ILoggingEvent> log = listenTo(statements);
        Level before = logger(statements).getLevel();
        logger(statements).setLevel(Level.DEBUG);

        ask(number, code);
        ask(number, "AAAA-AAAA-AAAA");
        List<ILoggingEvent> whileAsked = List.copyOf(log.list);
        desk.task(caseId, "Task_Periksa");

        logger(statements).setLevel(before);
        stop(log, statements);
        assertThat(whileAsked).isEmpty();
        assertThat(log.list).as("the engine tells its statements").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "' or '1'='1",
                "<script>alert(1)</script>",
                "${7*7}[[${7*7}]]__${7*7}__",
                "\u0000",
                "../../etc/passwd",
                "\r\nSet-Cookie: a=b",
                "😀😀😀"
            })
    void hostile_input_is_a_wrong_pair_and_text(String hostile) {
        HttpResponse<String> answer = ask(hostile, hostile);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("<script>alert", ">49<", "\"49");
        assertThat(ask("N".repeat(5000), "K".repeat(5000)).statusCode()).isEqualTo(404);
    }

    @Test
    void the_number_of_a_QR_code_is_filled_in_as_text() {
        HttpResponse<String> form = get("/publik/lacak?nomor=" + encoded(number + "\"><script>x</script>"));

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains(number).doesNotContain("<script>x");
    }

    @Test
    void a_lost_code_is_given_anew_after_a_look_at_the_identity_card() {
        WebVisitor clerk = WebVisitor.of(port, Desk.CLERK);

        HttpResponse<byte[]> withoutCard = post(clerk, "{}");
        HttpResponse<byte[]> paper = post(clerk, "{\"identityCard\":\"KTP\"}");

        assertThat(withoutCard.statusCode()).isEqualTo(400);
        assertThat(paper.statusCode()).isEqualTo(200);
        String text = PrintedPdf.text(paper.body());
        assertThat(text).contains("/publik/lacak");
        Matcher given = CODE.matcher(text);
        assertThat(given.find()).isTrue();
        assertThat(ask(number, given.group()).statusCode()).isEqualTo(200);
        assertThat(ask(number, code).statusCode()).as("the lost one").isEqualTo(404);
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.CODE_GIVEN)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(Desk.CLERK);
                    assertThat(entry.sentence()).contains("KTP");
                });
        assertThat(post(WebVisitor.of(port, "petugas-loket.kenanga"), "{\"identityCard\":\"KTP\"}")
                        .statusCode())
                .as("another office")
                .isEqualTo(404);
    }

    @Test
    void what_was_kept_goes_with_the_people_of_the_case() {
        events.publishEvent(new CasesErased(List.of(caseId)));

        assertThat(ask(number, code).statusCode()).isEqualTo(404);
    }

    @Test
    void a_code_from_before_the_table_is_told_of_too(@Autowired CaseTracker tracker) {
        jdbc.update("delete from ln_tracked_case where case_id = ?", caseId);
        assertThat(ask(number, code).statusCode()).isEqualTo(404);

        tracker.fill();

        assertThat(ask(number, code).statusCode()).isEqualTo(200);
    }

    @Test
    void an_office_that_wants_no_public_pages_has_none() {
        new ApplicationContextRunner()
                .withUserConfiguration(TrackingPage.class, PublicPages.Assets.class)
                .withPropertyValues("loketnaker.public.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(TrackingPage.class)
                        .doesNotHaveBean(PublicPages.Assets.class));
    }

    private static String left(String body) {
        Matcher left = Pattern.compile("class=\"sisa\">([^<]*)<").matcher(body);
        assertThat(left.find()).isTrue();
        return left.group(1).replace(" sesudah waktu dihitung lagi", "");
    }

    private static int number(String left) {
        return Integer.parseInt(left.replaceAll("\\D+", ""));
    }

    private HttpResponse<String> ask(String nomor, String kode) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/publik/lacak"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113." + visitor)
                .POST(BodyPublishers.ofString("nomor=" + encoded(nomor) + "&kode=" + encoded(kode))));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> post(WebVisitor who, String json) {
        return who.send(
                "POST",
                CASES + caseId + "/code",
                Map.of("Content-Type", "application/json", "Accept", "*/*"),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static ListAppender<ILoggingEvent> listenTo(String name) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger(name).addAppender(log);
        return log;
    }

    private static void stop(ListAppender<ILoggingEvent> log, String name) {
        logger(name).detachAppender(log);
    }
}
