package id.loketnaker.tracking.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.RequestDesk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.requests.PublicRequests;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody of the public begins a case of a service of the office kenanga, whose start form they fill in in part. */
@EngineTest
class RequestPagesTest {

    private static final String CLERK = "petugas-loket.kenanga";
    private static final String FORM = "/publik/kirim/kenanga/uji-jeda";
    private static final String OPEN = """
            dari-publik:
              bidang: [jenis, namaPemohon, telepon, uraian]
              isi: {catatanLoket: dari halaman publik, nomorUsaha: "8120012345678"}
              rahasia: {bidang: jenis, pilihan: [usaha], isi: {namaPemohon: Dirahasiakan}, tanpa-tanda-terima: [usaha]}
              sumber: contoh
            komponen:""";

    private static final String PHONE = "\"label\": \"Telepon\", \"validate\": {\"maxLength\": 20}}";
    private static final String SECRET_HIDES = "}, \"conditional\": {\"hide\": \"=jenis = \\\"usaha\\\"\"}}";

    @Autowired
    Desk desk;

    @Autowired
    RequestDesk requests;

    @Autowired
    PublicRequests kept;

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

    private static int visitors;

    private int visitor;
    private String deployment = "";

    @BeforeEach
    void a_service_that_the_public_begins() {
        visitors++;
        desk.at("2043-05-04T08:%02d".formatted(visitors)); // what services there are is remembered for seconds
        PackFiles pack = PackFolder.changed(PackFolder.small("kenanga", "KNG"), "layanan.yaml", "komponen:", OPEN);
        pack = PackFolder.changed(pack, "uji-permohonan.form", PHONE, PHONE.replace("}}", SECRET_HIDES));
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        published.refresh();
        visitor = 20 + 4 * visitors; // one of their own
    }

    @AfterEach
    void nothing_stays() {
        cases().forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_public_request where office = 'kenanga'");
        jdbc.update("delete from ln_public_day where office = 'kenanga'");
        jdbc.update("delete from ln_public_sender");
        jdbc.update("delete from ln_login_try");
        repository.deleteDeployment(deployment);
        published.refresh();
    }

    @Test
    void the_form_asks_for_what_the_public_may_fill_in_and_for_nothing_else() {
        HttpResponse<String> form = get(FORM);

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("name=\"namaPemohon\"", "name=\"jenis\"", "name=\"uraian\"", "maxlength=\"4000\"")
                .doesNotContain("name=\"nik\"", "catatanLoket", "<script");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/publik/layanan/kenanga/uji-jeda").body()).contains(FORM);
        assertThat(get("/publik/kirim/melati/uji-jeda").statusCode())
                .as("a service that the public does not begin")
                .isEqualTo(404);
    }

    @Test
    void what_is_sent_is_a_case_with_a_number_and_a_code_that_lead_to_it() {
        HttpResponse<String> answer = send("Siti Pengirim", "Lampu loket mati");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ProcessInstance begun = cases().get(0);
        String number = shown(answer, "nomor");
        assertThat(register.find(begun.getId()).orElseThrow().number()).isEqualTo(number);
        assertThat(runtime.getVariable(begun.getId(), "namaPemohon")).isEqualTo("Siti Pengirim");
        assertThat(runtime.getVariable(begun.getId(), "catatanLoket")).isEqualTo("dari halaman publik");
        assertThat(kinds(begun.getId())).contains(EntryKind.SENT_BY_PUBLIC);
        HttpResponse<String> tracked = post("/publik/lacak", Map.of("nomor", number, "kode", shown(answer, "kode")));
        assertThat(tracked.statusCode()).isEqualTo(200);
        assertThat(tracked.body()).doesNotContain("Siti Pengirim");
    }

    @Test
    void what_the_form_refuses_is_told_at_its_field_and_nothing_typed_is_lost() {
        HttpResponse<String> answer = post(FORM, Map.of("namaPemohon", "", "uraian", "Panjang <b>lebar</b>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Belum dapat diterima", "Nama pemohon wajib diisi", "aria-invalid=\"true\"")
                .contains("Panjang &lt;b&gt;lebar&lt;/b&gt;")
                .doesNotContain("<b>lebar");
        assertThat(cases()).isEmpty();
    }

    @Test
    void fields_that_are_not_for_the_public_stay_empty_whatever_is_sent() {
        post(
                FORM,
                Map.of("namaPemohon", "Siti", "jenis", "orang", "nik", "3216", "catatanLoket", "punya saya", "x", "y"));

        String begun = cases().get(0).getId();
        assertThat(runtime.getVariable(begun, "nik")).isNull();
        assertThat(runtime.getVariable(begun, "catatanLoket")).isEqualTo("dari halaman publik");
    }

    @Test
    void who_is_not_to_be_named_is_not_and_gets_no_receipt_where_the_pack_gives_none() {
        HttpResponse<String> answer =
                post(FORM, Map.of("namaPemohon", "Rina Rahasia", "jenis", "usaha", "uraian", "Isi"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("tidak ada tanda terima").doesNotContain("id=\"kode\"", "Rina Rahasia");
        assertThat(runtime.getVariable(cases().get(0).getId(), "namaPemohon")).isEqualTo("Dirahasiakan");
        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_case_entry where details like '%Rina Rahasia%'", Integer.class))
                .isZero();
    }

    @Test
    void of_who_is_not_to_be_named_nothing_is_held_that_the_form_hides() {
        officeIsFull();

        HttpResponse<String> answer = post(
                FORM,
                Map.of("namaPemohon", "Rina Rahasia", "telepon", "0812 0000 0999", "jenis", "usaha", "uraian", "Isi"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(jdbc.queryForObject(
                        "select entered from ln_public_request where office = 'kenanga' and state = 'HELD'",
                        String.class))
                .contains("Isi", "Dirahasiakan")
                .doesNotContain("Rina", "0999", "telepon");
        String id = desk.as(CLERK, requests::held).get(0).request().id();
        String begun = desk.as(CLERK, () -> requests.accept(id));
        assertThat(runtime.getVariable(begun, "telepon")).isNull();
    }

    @Test
    void the_same_form_sent_again_begins_nothing_and_tells_the_number_without_the_code() {
        Matcher key = Pattern.compile("name=\"kunci-formulir\" value=\"([0-9a-f-]{36})\"")
                .matcher(get(FORM).body());
        assertThat(key.find()).isTrue();
        Map<String, String> form = Map.of(
                "namaPemohon", "Siti Pengirim", "jenis", "orang", "uraian", "Isi", "kunci-formulir", key.group(1));
        HttpResponse<String> first = post(FORM, form);
        desk.at("2043-05-04T18:00"); // long after officials' double clicks are forgotten

        HttpResponse<String> again = post(FORM, form);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).contains("Sudah diterima sebelumnya").doesNotContain("id=\"kode\"");
        assertThat(shown(again, "nomor")).isEqualTo(shown(first, "nomor"));
        assertThat(cases()).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from ln_public_sender", Integer.class))
                .as("what was sent again does not count")
                .isEqualTo(1);
    }

    @Test
    void what_no_form_of_ours_has_is_no_key() {
        Map<String, String> form = Map.of("namaPemohon", "Siti", "jenis", "orang", "kunci-formulir", "x");

        assertThat(post(FORM, form).body()).contains("id=\"kode\"");
        desk.at("2043-05-04T18:00");
        assertThat(post(FORM, form).body()).contains("id=\"kode\"");
    }

    @Test
    void the_sixth_of_an_hour_is_held_until_an_official_accepts_it_with_the_same_code() {
        for (int i = 1; i <= RequestPages.FROM_ONE; i++) {
            assertThat(send("Pengirim " + i, "Isi " + i).body()).contains("Nomor perkara");
        }

        HttpResponse<String> sixth = send("Pengirim 6", "Isi keenam");

        assertThat(sixth.body()).contains("menunggu dilihat petugas", "Nomor kiriman");
        assertThat(cases()).hasSize(RequestPages.FROM_ONE);
        Map<String, String> pair = Map.of("nomor", shown(sixth, "nomor"), "kode", shown(sixth, "kode"));
        assertThat(post("/publik/kiriman", pair).body()).contains("Menunggu dilihat petugas.");
        RequestDesk.Held held = desk.as(CLERK, requests::held).get(0);
        assertThat(held.request().entered()).containsEntry("uraian", "Isi keenam");

        String caseId = desk.as(CLERK, () -> requests.accept(held.request().id()));

        String number = register.find(caseId).orElseThrow().number();
        assertThat(post("/publik/kiriman", pair).body()).contains("Diterima sebagai perkara " + number);
        assertThat(post("/publik/lacak", Map.of("nomor", number, "kode", pair.get("kode")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(jdbc.queryForObject(
                        "select entered from ln_public_request where id = ?",
                        String.class,
                        held.request().id()))
                .isNull();
        assertThatThrownBy(() ->
                        desk.as(CLERK, () -> requests.accept(held.request().id())))
                .hasMessageContaining("sudah diterima atau ditolak");
        visitor++;
        assertThat(send("Dari tempat lain", "Isi lain").body()).contains("Nomor perkara");
        visitor--;
        desk.at("2043-05-04T09:59");
        assertThat(send("Sejam kemudian", "Isi baru").body()).contains("Nomor perkara");
    }

    @Test
    void what_is_refused_says_why_and_is_forgotten() {
        hold();
        RequestDesk.Held held = desk.as(CLERK, requests::held).get(0);
        String id = held.request().id();

        assertThatThrownBy(() -> desk.as(CLERK, () -> refused(id, " "))).isInstanceOf(UnacceptableException.class);
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> requests.accept(id))).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> requests.accept(id)))
                .isInstanceOfAny(UnknownException.class, NotTheirsException.class);
        assertThat(desk.as("mediator.kenanga", requests::held)).isEmpty();
        desk.as(CLERK, () -> refused(id, "Bukan layanan kami"));

        assertThat(jdbc.queryForMap("select state, entered, reason from ln_public_request where id = ?", id))
                .containsEntry("state", "REFUSED")
                .containsEntry("entered", null)
                .containsEntry("reason", "Bukan layanan kami");
        assertThat(desk.as(CLERK, requests::held)).isEmpty();
    }

    @Test
    void the_201st_of_a_day_is_held_and_the_next_day_begins_anew() {
        jdbc.update(
                "insert into ln_public_day (office, request_day, year_no, last_no) values ('kenanga', 'L 2043-05-04', 2043, ?)",
                PublicRequests.AT_ONCE - 1);

        assertThat(send("Yang ke-200", "Isi").body()).contains("Nomor perkara");
        assertThat(send("Yang ke-201", "Isi").body()).contains("menunggu dilihat petugas");
        desk.at("2043-05-05T09:00");
        assertThat(send("Besoknya", "Isi").body()).contains("Nomor perkara");
    }

    @Test
    void what_began_a_case_is_forgotten_with_it() {
        send("Siti Pengirim", "Isi");
        String caseId = cases().get(0).getId();

        transaction.executeWithoutResult(status -> kept.erase(List.of(caseId)));

        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_public_request where case_id = ?", Integer.class, caseId))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "<script>alert(1)</script>",
                "${7*7}[[${7*7}]]__${7*7}__",
                "../../etc/passwd",
                "\r\nSet-Cookie: a=b",
                "#{execution.setVariable('x', 1)}",
                "=1+1",
                "😀😀😀"
            })
    void hostile_input_is_text(String hostile) {
        HttpResponse<String> answer = send(hostile, hostile);
        HttpResponse<String> refused = post(FORM, Map.of("jenis", hostile, "namaPemohon", hostile, "telepon", hostile));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(String.valueOf(runtime.getVariable(cases().get(0).getId(), "uraian")))
                .isEqualTo(hostile.strip());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).doesNotContain("<script>alert", ">49<", "\"49");
        assertThat(post("/publik/kiriman", Map.of("nomor", hostile, "kode", hostile))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_longer_than_its_field_is_refused_and_not_cut() {
        assertThat(post(FORM, Map.of("namaPemohon", "N".repeat(30_000), "jenis", "orang"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(cases()).isEmpty();
    }

    private void officeIsFull() {
        jdbc.update(
                "insert into ln_public_day (office, request_day, year_no, last_no) values ('kenanga', 'L 2043-05-04', 2043, ?)",
                PublicRequests.AT_ONCE);
    }

    private void hold() {
        officeIsFull();
        assertThat(send("Siti Ditahan", "Isi ditahan").body()).contains("menunggu dilihat petugas");
    }

    private String refused(String id, String reason) {
        requests.refuse(id, reason);
        return reason;
    }

    private List<ProcessInstance> cases() {
        return runtime.createProcessInstanceQuery().deploymentId(deployment).list();
    }

    private List<EntryKind> kinds(String caseId) {
        return register.recordOf(caseId).stream().map(entry -> entry.kind()).toList();
    }

    private static String shown(HttpResponse<String> answer, String id) {
        Matcher shown = Pattern.compile("id=\"" + id + "\">([^<]+)<").matcher(answer.body());
        assertThat(shown.find()).as(answer.body()).isTrue();
        return shown.group(1);
    }

    private HttpResponse<String> send(String name, String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("namaPemohon", name);
        form.put("jenis", "orang");
        form.put("uraian", text);
        return post(FORM, form);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "198.51.100." + visitor)
                .POST(BodyPublishers.ofString(body)));
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
}
