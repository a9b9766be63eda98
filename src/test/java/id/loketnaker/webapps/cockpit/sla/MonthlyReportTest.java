package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** In 2026 1 August is a Saturday: the office opens on Monday the 3rd, at 8.00. */
@EngineTest
class MonthlyReportTest {

    private static final String HEAD = "kepala-dinas.melati";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ReportSweep sweep;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void theHeadHasMail() {
        jdbc.update("delete from ln_notice");
        mailOf(HEAD, "kepala@melati.test");
    }

    @AfterEach
    void asBefore() {
        mailOf(HEAD, null);
        jdbc.update("delete from ln_notice");
    }

    @Test
    void a_month_on_paper_tells_what_came_in_and_names_no_applicant() throws IOException {
        desk.at("2026-07-06T09:00");
        String caseId = desk.start();
        String number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);
        desk.at("2026-08-03T09:00"); // the promise of ten working days was over on 20 July

        String text = read(CockpitVisitor.of(port, HEAD).get("sla/report?office=melati&month=2026-07"));

        assertThat(text)
                .contains("LAPORAN BULANAN PELAYANAN", "Juli 2026", "Dinas Tenaga Kerja Kota Melati")
                .contains(number, "belum ditulis")
                .doesNotContain("Siti Aminah");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08, Laporan dibuat untuk bulan yang sudah lewat.",
        "kemarin, bukan bulan; contoh: 2026-10.",
        "'', bukan bulan"
    })
    void what_is_no_month_that_is_over_is_refused(String month, String reason) {
        desk.at("2026-08-03T09:00");

        HttpResponse<byte[]> answer = CockpitVisitor.of(port, HEAD).get("sla/report?office=melati&month=" + month);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(reason);
    }

    @Test
    void the_head_is_told_once_when_the_first_working_day_opens() {
        desk.at("2026-08-03T08:00");

        sweep.run();
        sweep.run();

        assertThat(jdbc.queryForList("select subject from ln_notice where office = 'melati'", String.class))
                .singleElement()
                .asString()
                .contains("Juli 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03T07:59", "2026-08-01T09:00", "2026-08-04T08:00"})
    void and_at_no_other_time(String moment) {
        desk.at(moment);

        sweep.run();

        assertThat(jdbc.queryForList("select subject from ln_notice", String.class))
                .isEmpty();
    }

    private static String read(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private void mailOf(String id, @Nullable String address) {
        User user = identity.createUserQuery().userId(id).singleResult();
        user.setEmail(address);
        identity.saveUser(user);
    }
}
