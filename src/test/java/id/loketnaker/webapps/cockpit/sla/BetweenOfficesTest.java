package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees which office beside their own. */
@EngineTest
class BetweenOfficesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nobodyAgreedAnyMore() {
        jdbc.update("delete from ln_compared_office");
    }

    @Test
    void an_administrator_sees_all_offices_and_a_manager_another_one_once_it_is_opened() throws IOException {
        CockpitVisitor administrator = as("admin");
        JsonNode all = json(administrator, "sla/between");
        assertThat(all.get("services")).isNotEmpty();
        String service = all.get("service").asText();
        List<String> offices = all.get("offices").findValuesAsText("office");
        assertThat(offices).hasSizeGreaterThan(1);
        String own = offices.contains("melati") ? "melati" : offices.get(0);
        CockpitVisitor manager = as("manajer." + own);
        String path = "sla/between?service=" + service;

        assertThat(json(manager, path).get("offices").findValuesAsText("office"))
                .containsExactly(own);
        assertThat(json(manager, path).get("hidden").asInt()).isEqualTo(offices.size() - 1);
        assertThat(json(manager, path).get("agreements")).isEmpty();

        String other =
                offices.stream().filter(each -> !each.equals(own)).findFirst().orElseThrow();
        assertThat(administrator.post("sla/between/" + other + "/agree").statusCode())
                .isEqualTo(204);
        assertThat(administrator.post("sla/between/" + other + "/agree").statusCode())
                .as("twice is once")
                .isEqualTo(204);
        assertThat(json(manager, path).get("offices").findValuesAsText("office"))
                .containsExactlyInAnyOrder(own, other);
        assertThat(manager.get("sla?office=" + other).statusCode())
                .as("its cases stay its own")
                .isEqualTo(404);

        administrator.post("sla/between/" + other + "/withdraw");
        assertThat(json(manager, path).get("offices").findValuesAsText("office"))
                .containsExactly(own);
    }

    @Test
    void only_administrators_open_an_office_and_officials_see_nothing() {
        assertThat(as("manajer.melati").post("sla/between/melati/agree").statusCode())
                .isEqualTo(403);
        assertThat(as("admin").post("sla/between/tidak-ada/agree").statusCode()).isEqualTo(404);
        assertThat(as("petugas-loket.melati").get("sla/between").statusCode()).isEqualTo(403);
        assertThat(as("kepala-dinas.melati").get("sla/between").statusCode()).isEqualTo(403);
    }

    private static JsonNode json(CockpitVisitor visitor, String path) throws IOException {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private CockpitVisitor as(String user) {
        return CockpitVisitor.of(port, user);
    }
}
