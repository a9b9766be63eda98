package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not deploy, or not there, reads in Indonesian who does, or what to write. */
@EngineTest
class DeploymentRefusalsTest {

    private static final PackFiles SMALL = PackFolder.small("kenanga", "KNG");
    private static final String DIAGRAM = "uji-jeda.bpmn";

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @ParameterizedTest
    @CsvSource({
        "POST,   manajer.kenanga,        /deployment/create,     pemilik proses",
        "POST,   mediator.kenanga,       /deployment/create,     pemilik proses",
        "POST,   manajer.kenanga,        /deployment/ID/redeploy, pemilik proses",
        "POST,   pemilik-proses.melati,  /deployment/ID/redeploy, bukan untuk peran dan kantor Anda",
        "DELETE, pemilik-proses.kenanga, /deployment/ID,          pengelola sistem",
        "DELETE, manajer.kenanga,        /deployment/ID,          pengelola sistem",
        "GET,    pemilik-proses.kenanga, /deployment/registered,  pengelola sistem",
        "GET,    mediator.kenanga,       /deployment,             manajer dan pemilik proses",
        "GET,    manajer.melati,         /deployment/ID,          bukan untuk peran dan kantor Anda",
        "GET,    manajer.melati,         /deployment/ID/resources, bukan untuk peran dan kantor Anda"
    })
    void whom_a_route_is_not_for_reads_whose_it_is(String method, String user, String path, String whose) {
        String route = path.replace("ID", deployed().latest().getDeploymentId());

        Answer answer = path.endsWith("/create")
                ? rest.deploy(user, "kenanga", "uji-jeda", diagram())
                : method.equals("GET") ? rest.get(user, route) : rest.send(method, user, route, "{}");

        assertThat(answer.status()).as(answer.body()).isIn(403, 404);
        assertThat(answer.json().path("message").asText()).contains(whose);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "pemilik-proses.kenanga,KENANGA",
                "pemilik-proses.kenanga,Kenanga",
                "pemilik-proses.kenanga, kenanga",
                "admin,KENANGA"
            })
    void an_office_in_capitals_or_with_a_blank_is_told_as_it_is_written(String user, String tenant) {
        Answer answer = rest.deploy(user, tenant, "uji-jeda", diagram());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).endsWith("tulis kenanga");
    }

    @ParameterizedTest
    @CsvSource({"melati", "tidakada"})
    void who_names_another_office_is_told_their_own(String tenant) {
        Answer answer = rest.deploy("pemilik-proses.kenanga", tenant, "uji-jeda", diagram());

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).contains(tenant, "Tenant ID dengan kantor Anda: kenanga");
    }

    private static Map<String, byte[]> diagram() {
        return Map.of(DIAGRAM, new TreeMap<>(SMALL.content()).get(DIAGRAM));
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
