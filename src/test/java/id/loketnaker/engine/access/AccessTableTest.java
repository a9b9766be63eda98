package id.loketnaker.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody decided for whom each resource is, Camunda's new ones too. */
@EngineTest
class AccessTableTest {

    @Autowired
    ServletContext server;

    @Autowired
    ResourceConfig rest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void every_resource_has_a_decision() {
        AccessTable table = AccessTable.read();

        assertThat(Applications.mappings(server, rest))
                .hasSizeGreaterThan(500)
                .allSatisfy(mapping -> assertThat(table.decision(verb(mapping), path(mapping)))
                        .as("a line in access/resources.txt for " + mapping)
                        .isPresent());
    }

    @Test
    void no_decision_is_about_what_is_not_there() {
        Set<String> gone = new TreeSet<>(AccessTable.read().named());
        gone.removeAll(Applications.mappings(server, rest));

        assertThat(gone).isEmpty();
    }

    /** Pages for the public and nothing else, outside the door. */
    @Test
    void what_Spring_answers_is_for_everybody() {
        assertThat(pages.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "/surat/{code}",
                        "/surat/aset/bukti.css",
                        "/surat/aset/bukti.js",
                        "/publik/lacak",
                        "/publik/antrean/{code}",
                        "/publik/kirim/{office}/{service}",
                        "/publik/kiriman",
                        "/publik/aset/antrean.css",
                        "/publik/aset/antrean.js",
                        "/publik/kepuasan/{office}",
                        "/publik/kepuasan/{office}/kepuasan.pdf",
                        "/publik/kepuasan/{office}/kepuasan.xlsx",
                        "/publik/survei",
                        "/publik/survei/jawaban",
                        "/publik/layanan",
                        "/publik/layanan/{office}",
                        "/publik/layanan/{office}/{service}",
                        "/publik/layanan/{office}/{service}/bagian/{part}.svg",
                        "/publik/layanan/{office}/{service}/diagram.svg",
                        "/publik/layanan/{office}/{service}/poster.pdf",
                        "/publik/layanan/{office}/{service}/schema.jsonld",
                        "/publik/layanan/{office}/{service}/standar.json",
                        "/publik/aset/publik.css",
                        "/publik/aset/lacak.js",
                        "/error");
    }

    @Test
    void every_servlet_is_behind_the_door_or_for_everybody() {
        assertThat(server.getServletRegistrations().values().stream()
                        .map(ServletRegistration::getMappings)
                        .flatMap(Collection::stream))
                .containsExactlyInAnyOrder(
                        "/", // pages and files
                        "/engine-rest/*",
                        "/camunda/api/engine/*",
                        "/camunda/api/admin/*",
                        "/camunda/api/cockpit/*",
                        "/camunda/api/tasklist/*",
                        "/camunda/api/welcome/*");
    }

    private static String verb(String mapping) {
        return mapping.substring(0, mapping.indexOf(' '));
    }

    private static String path(String mapping) {
        return mapping.substring(mapping.indexOf(' ') + 1);
    }
}
