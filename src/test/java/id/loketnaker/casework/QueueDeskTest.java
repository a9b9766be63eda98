package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.queue.QueueErasure;
import id.loketnaker.queue.QueueNumber;
import id.loketnaker.queue.QueueNumbers;
import id.loketnaker.queue.QueueState;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.WebVisitor;
import id.loketnaker.tracking.PublishedServices;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A service of the office kenanga whose applicants wait with a number. */
@EngineTest
class QueueDeskTest {

    private static final String CLERK = "petugas-loket.kenanga";
    private static final String QUEUES = "/camunda/api/tasklist/plugin/loketnaker/default/queues";

    @Autowired
    Desk desk;

    @Autowired
    QueueDesk queues;

    @Autowired
    QueueNumbers numbers;

    @Autowired
    QueueErasure erasure;

    @Autowired
    CaseRegister register;

    @Autowired
    PublishedServices published;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private static int minute;

    private String deployment = "";

    @BeforeEach
    void a_service_with_a_queue() {
        desk.at("2043-05-04T09:%02d".formatted(++minute)); // what services there are is remembered for seconds
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"),
                "layanan.yaml",
                "komponen:",
                "antrean: {awalan: K, nama: Loket depan, sumber: contoh}\nkomponen:");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        published.refresh();
    }

    @AfterEach
    void nothing_stays() {
        runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_queue_number where office = 'kenanga'");
        jdbc.update("delete from ln_queue_day where office = 'kenanga'");
        jdbc.update("delete from ln_queue_screen where office = 'kenanga'");
        repository.deleteDeployment(deployment);
        published.refresh();
    }

    @Test
    void the_case_of_who_is_served_notes_the_number() {
        QueueNumber number = serve();

        String caseId = start(CLERK);

        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.QUEUE_NUMBER)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.elementName()).isEqualTo("K1");
                    assertThat(entry.sentence()).contains("Loket 1");
                    assertThat(entry.actor()).isEqualTo(CLERK);
                });
        assertThat(now(number).state()).isEqualTo(QueueState.DONE);
        assertThat(now(number).caseId()).isEqualTo(caseId);
    }

    @Test
    void the_case_of_a_colleague_and_one_that_nobody_waited_for_note_none() {
        QueueNumber number = serve();

        assertThat(kinds(start("petugas-loket-2.kenanga"))).doesNotContain(EntryKind.QUEUE_NUMBER);
        assertThat(kinds(start(CLERK))).contains(EntryKind.QUEUE_NUMBER);
        assertThat(kinds(start(CLERK))).doesNotContain(EntryKind.QUEUE_NUMBER);
        assertThat(now(number).state()).isEqualTo(QueueState.DONE);
    }

    @Test
    void a_number_forgets_the_case_that_is_erased() {
        QueueNumber number = serve();
        String caseId = start(CLERK);

        transaction.executeWithoutResult(status -> erasure.erase(List.of(caseId)));

        assertThat(now(number).caseId()).isNull();
        assertThat(now(number).label()).isEqualTo("K1");
    }

    @Test
    void only_officials_of_the_service_give_and_call() {
        assertThat(desk.as(CLERK, queues::queues))
                .extracting(QueueDesk.Queue::name)
                .containsExactly("Loket depan");
        assertThat(desk.as(Desk.CLERK, queues::queues)).isEmpty();
        assertThat(desk.as("pemilik-proses.kenanga", queues::queues)).isEmpty();
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> queues.give("kenanga", "K")))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> queues.give("kenanga", "K")))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as(CLERK, () -> queues.callNext("kenanga", "K", " ")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("nama loket");
    }

    @Test
    void a_number_of_another_day_is_called_no_more() {
        QueueNumber number = desk.as(CLERK, () -> queues.give("kenanga", "K"));
        desk.as(CLERK, () -> queues.callNext("kenanga", "K", "Loket 1"));
        desk.at("2043-05-05T09:00");

        assertThatThrownBy(() -> desk.as(CLERK, () -> queues.serve(number.id())))
                .hasMessage("Nomor ini dari hari lain.");
        assertThat(desk.as(CLERK, () -> queues.give("kenanga", "K")).label()).isEqualTo("K1");
    }

    @Test
    void the_page_of_Tasklist_gives_a_number_with_its_ticket_and_calls_it() {
        WebVisitor clerk = WebVisitor.of(port, CLERK);
        String given = text(post(clerk, "/kenanga/K/numbers", "{}"));
        String id = given.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        HttpResponse<byte[]> ticket = post(clerk, "/numbers/" + id + "/ticket", "{}");
        String called = text(post(clerk, "/kenanga/K/next", "{\"counter\":\"Loket 3\"}"));

        assertThat(PrintedPdf.text(ticket.body())).contains("K1", "Loket depan", "Tidak ada yang menunggu di depan");
        assertThat(called).contains("\"state\":\"CALLED\"", "\"counter\":\"Loket 3\"");
        HttpResponse<byte[]> nobody =
                post(WebVisitor.of(port, "petugas-loket-2.kenanga"), "/kenanga/K/next", "{\"counter\":\"Loket 4\"}");
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(text(nobody)).contains("Tidak ada yang menunggu.");
    }

    @Test
    void the_screen_shows_numbers_and_counters_at_the_address_of_the_office_only() {
        String first = desk.as(CLERK, () -> queues.openScreen("kenanga"));
        serve();
        start(CLERK);
        desk.as(CLERK, () -> queues.give("kenanga", "K"));
        desk.as(CLERK, () -> queues.give("kenanga", "K"));
        desk.as(CLERK, () -> queues.callNext("kenanga", "K", "Loket <b>2</b>"));

        HttpResponse<String> screen = screen(first);

        assertThat(screen.statusCode()).isEqualTo(200);
        assertThat(screen.body())
                .contains(
                        "K2",
                        "Loket &lt;b&gt;2&lt;/b&gt;",
                        "Loket depan",
                        "<strong>1</strong> menunggu",
                        "Kota kenanga")
                .doesNotContain("Siti Aminah", CLERK, "K1<", "K3");
        assertThat(screen.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(screen.headers().firstValue("Set-Cookie")).isEmpty();
        String second = desk.as(CLERK, () -> queues.openScreen("kenanga"));
        assertThat(screen(first).statusCode()).isEqualTo(404);
        assertThat(screen(second).statusCode()).isEqualTo(200);
        assertThat(screen("kenanga").statusCode()).isEqualTo(404);
    }

    @Test
    void a_screen_that_is_opened_stands_on_the_audit_trail() {
        Long before = opened();

        desk.as(CLERK, () -> queues.openScreen("kenanga"));

        assertThat(opened()).isEqualTo(before + 1);
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> queues.openScreen("kenanga")))
                .isInstanceOf(UnknownException.class);
    }

    private Long opened() {
        return jdbc.queryForObject(
                "select count(*) from ln_audit where kind = 'QUEUE_SCREEN' and action = 'screenOpened' and user_id = ?"
                        + " and object = 'kenanga'",
                Long.class,
                CLERK);
    }

    private QueueNumber serve() {
        return desk.as(CLERK, () -> {
            queues.give("kenanga", "K");
            QueueNumber called = queues.callNext("kenanga", "K", "Loket 1").orElseThrow();
            return queues.serve(called.id());
        });
    }

    private String start(String user) {
        return desk.start(user, Desk.SMALL, Desk.SMALL_CASE);
    }

    private List<EntryKind> kinds(String caseId) {
        return register.recordOf(caseId).stream().map(entry -> entry.kind()).toList();
    }

    private QueueNumber now(QueueNumber number) {
        return numbers.find(number.id()).orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> post(WebVisitor who, String path, String json) {
        return who.send(
                "POST",
                QUEUES + path,
                Map.of("Content-Type", "application/json", "Accept", "*/*"),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> screen(String code) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/publik/antrean/" + code))
                                    .build(),
                            BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
