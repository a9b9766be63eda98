package id.loketnaker.tracking.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.casework.Services;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.StandardComponent;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.tracking.PublishedServices;
import id.loketnaker.values.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an office publishes of its services, asked by anybody. */
@EngineTest
class StandardPagesTest {

    private static final int LARGEST = 100 * 1024;

    @Autowired
    PublishedServices published;

    @Autowired
    Services services;

    @LocalServerPort
    int port;

    @BeforeEach
    void as_it_runs() {
        published.refresh();
    }

    @Test
    void every_service_that_runs_has_its_page_of_fourteen_components_below_100_KB() {
        int style = get("/publik/aset/publik.css").body().length;

        assertThat(published.all()).hasSizeGreaterThan(4).allSatisfy(pack -> {
            HttpResponse<byte[]> page = get(StandardView.address(pack));
            String text = text(page);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().length + style).isLessThan(LARGEST);
            assertThat(pack.standard().components())
                    .hasSize(14)
                    .extracting(StandardComponent::title)
                    .allSatisfy(title -> assertThat(text).contains(title));
            assertThat(text).contains(pack.standard().promise().words()).doesNotContain("style=", "http-equiv");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void what_is_published_is_what_runs() {
        ServicePack running = services.of(List.of("bekasi")).get(0);

        JsonNode told = json(StandardView.address(running) + "/standar.json");

        assertThat(told.path("version").asText()).isEqualTo(running.files().sha256());
        assertThat(told.path("components")).hasSize(14);
        assertThat(told.path("promise").path("text").asText())
                .isEqualTo(running.standard().promise().span().words());
    }

    @Test
    void machines_read_a_government_service() {
        ServicePack running = services.of(List.of("bekasi")).get(0);

        JsonNode told = json(StandardView.address(running) + "/schema.jsonld");

        assertThat(told.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(told.path("@type").asText()).isEqualTo("GovernmentService");
        assertThat(told.path("serviceOperator").path("name").asText())
                .isEqualTo(running.office().name());
        assertThat(told.path("url").asText()).endsWith(StandardView.address(running));
    }

    @Test
    void every_diagram_and_every_part_of_it_is_a_picture() {
        assertThat(published.all()).allSatisfy(pack -> {
            assertThat(text(get(StandardView.address(pack) + "/diagram.svg")))
                    .startsWith("<svg ")
                    .doesNotContain("<script", "style=");
            assertThat(pack.fragments())
                    .allSatisfy(fragment -> assertThat(
                                    get(StandardView.address(pack) + "/bagian/" + fragment.processId() + ".svg")
                                            .statusCode())
                            .isEqualTo(200));
        });
    }

    @Test
    void the_poster_is_one_or_two_sheets_of_A3_to_keep() throws Exception {
        ServicePack pack = published.find("bekasi", "mediasi-phi").orElseThrow();

        HttpResponse<byte[]> poster = get(StandardView.address(pack) + "/poster.pdf");

        assertThat(poster.statusCode()).isEqualTo(200);
        PrintedPdf.assertArchivable(poster.body());
        try (PDDocument pdf = Loader.loadPDF(poster.body())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4))
                    .isEqualTo(297);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight() / 72 * 25.4))
                    .isEqualTo(420);
        }
        assertThat(PrintedPdf.text(poster.body()))
                .contains("Maklumat pelayanan", "Persyaratan", "Evaluasi kinerja pelaksana", "30 hari kerja");
    }

    @Test
    void what_is_not_there_is_answered_alike() {
        HttpResponse<byte[]> office = get("/publik/layanan/tidak-ada");
        HttpResponse<byte[]> service = get("/publik/layanan/bekasi/tidak-ada");
        HttpResponse<byte[]> part = get("/publik/layanan/bekasi/mediasi-phi/bagian/..%2f..%2finstansi.svg");

        assertThat(office.statusCode()).isEqualTo(service.statusCode()).isEqualTo(404);
        assertThat(text(office)).isEqualTo(text(service));
        assertThat(part.statusCode()).isIn(400, 404);
    }

    @Test
    void the_list_of_an_office_names_its_services_and_no_other_office() {
        assertThat(text(get("/publik/layanan/melati")))
                .contains("Dinas Tenaga Kerja Kota Melati", "/publik/layanan/melati/uji-jeda")
                .doesNotContain("/publik/layanan/bekasi/");
    }

    private JsonNode json(String path) {
        return Json.tree(text(get(path))).orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
