package id.loketnaker.tracking.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.tracking.PublishedServices;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What applicants are asked when their case has ended, and what becomes of it. */
@EngineTest
class SurveyPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    TrackingCodes codes;

    @Autowired
    PublishedServices services;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String caseId = "";
    private Map<String, String> pair = Map.of();

    @BeforeEach
    void a_case_with_a_code() {
        desk.at("2043-05-04T09:00");
        jdbc.update("delete from ln_survey_answer");
        jdbc.update("delete from ln_login_try");
        services.refresh();
        caseId = desk.start();
        pair = Map.of("nomor", register.find(caseId).orElseThrow().number(), "kode", codes.make(caseId, Desk.CLERK));
    }

    @AfterEach
    void end() {
        jdbc.update("delete from ln_survey_answer");
        desk.at("2043-05-04T09:00");
    }

    @Test
    void a_case_that_goes_on_is_not_asked_about() {
        assertThat(post("/publik/survei", pair).statusCode()).isEqualTo(404);
        assertThat(post("/publik/survei/jawaban", answered("4")).statusCode()).isEqualTo(404);
    }

    @Test
    void an_ended_case_is_answered_once_and_nothing_leads_back_to_it() {
        ended();

        assertThat(text(post("/publik/lacak", pair))).contains("Nilai layanan ini");
        assertThat(text(post("/publik/survei", pair))).contains("9. Bagaimana kualitas sarana", "name=\"u9\"");
        assertThat(text(post("/publik/survei/jawaban", answered("4")))).contains("tanpa nomor perkara");
        assertThat(text(post("/publik/survei/jawaban", answered("1")))).contains("sudah Anda nilai");
        assertThat(text(post("/publik/survei", pair)))
                .contains("sudah Anda nilai")
                .doesNotContain("name=\"u1\"");

        assertThat(jdbc.queryForList("select * from ln_survey_answer"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.values().stream().map(String::valueOf))
                            .noneMatch(value -> value.contains(caseId) || value.contains(pair.get("nomor")));
                    assertThat(row.get("u1")).hasToString("4");
                    assertThat(String.valueOf(row.get("answered_on"))).isEqualTo("2043-05-04");
                });
    }

    @Test
    void an_answer_that_is_missing_or_none_of_the_four_keeps_nothing() {
        ended();

        assertThat(post("/publik/survei/jawaban", pair).statusCode()).isEqualTo(400);
        assertThat(post("/publik/survei/jawaban", answered("5")).statusCode()).isEqualTo(400);
        assertThat(post("/publik/survei/jawaban", answered("<b>")).statusCode()).isEqualTo(400);
        assertThat(jdbc.queryForObject("select count(*) from ln_survey_answer", Integer.class))
                .isZero();
    }

    @Test
    void a_tablet_at_the_counter_asks_for_number_and_code_and_goes_back_to_its_beginning() {
        ended();
        Map<String, String> fromTablet = new TreeMap<>(answered("4"));
        fromTablet.put("tablet", "ya");

        HttpResponse<byte[]> beginning = get("/publik/survei?tablet=ya&nomor=%22%3E%3Cb%3E");
        HttpResponse<byte[]> thanks = post("/publik/survei/jawaban", fromTablet);

        assertThat(text(beginning))
                .contains("name=\"nomor\"", "name=\"kode\"", "name=\"tablet\"")
                .doesNotContain("\"><b>");
        assertThat(text(thanks)).contains("Berikutnya");
        assertThat(thanks.headers().firstValue("Refresh")).contains("10; url=/publik/survei?tablet=ya");
        assertThat(post("/publik/survei/jawaban", answered("4")).headers().firstValue("Refresh"))
                .isEmpty();
    }

    @Test
    void nobody_without_the_pair_answers() {
        ended();
        Map<String, String> wrong = Map.of("nomor", pair.get("nomor"), "kode", "AAAA-AAAA-AAAA");

        assertThat(post("/publik/survei", wrong).statusCode()).isEqualTo(404);
    }

    @Test
    void a_half_year_that_ended_is_told_from_five_answers_on_as_page_paper_and_table() throws Exception {
        answers(4);
        desk.at("2043-07-01T09:00");
        assertThat(text(get("/publik/kepuasan/melati"))).contains("terlalu sedikit", "kurang dari 5");
        answers(1);

        String page = text(get("/publik/kepuasan/melati"));

        assertThat(page).contains("semester pertama 2043", "Indeks <span>75,00</span>", "Bidang Pelayanan", "3,00");
        HttpResponse<byte[]> paper = get("/publik/kepuasan/melati/kepuasan.pdf?periode=2043-S1");
        PrintedPdf.assertArchivable(paper.body());
        assertThat(PrintedPdf.text(paper.body())).contains("75,00", "Kurang baik", "Persyaratan");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                get("/publik/kepuasan/melati/kepuasan.xlsx?periode=2043-S1").body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        assertThat(text(get("/publik/kepuasan/bekasi"))).doesNotContain("75,00");
        assertThat(get("/publik/kepuasan/melati?periode=2043-S2").statusCode()).isEqualTo(404);
        assertThat(get("/publik/kepuasan/tidak-ada").statusCode()).isEqualTo(404);
    }

    private void answers(int count) {
        IntStream.range(0, count)
                .forEach(i -> jdbc.update(
                        "insert into ln_survey_answer (id, office, service, unit, answered_on, u1, u2, u3, u4, u5, u6, u7,"
                                + " u8, u9) values (?, 'melati', 'uji-jeda', 'pelayanan', '2043-05-04', 3, 3, 3, 3, 3, 3,"
                                + " 3, 3, 3)",
                        UUID.randomUUID().toString()));
    }

    /** Whatever the way to its end, to the applicant it is closed. */
    private void ended() {
        desk.complete("mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_Siapkan"), Map.of("catatan", "Siap"));
        assertThat(register.find(caseId).orElseThrow().closedAt()).isNotNull();
    }

    private Map<String, String> answered(String each) {
        Map<String, String> form =
                IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toMap(i -> "u" + i, i -> each));
        form.putAll(pair);
        return form;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    private HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
