package id.loketnaker.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No answer that may tell of a case stays in a cache: every resource of the running server is asked. */
@EngineTest
class NothingIsKeptTest {

    private static final String REFUSED = "pemilik-proses.bekasi";

    @Autowired
    ServletContext server;

    @Autowired
    ResourceConfig restResources;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private final Set<String> answered = new TreeSet<>();
    private final Map<String, List<String>> kept = new TreeMap<>();
    private List<Mapping> mappings = List.of();
    private Probe probe = new Probe(0, new CaseIds("", Map.of(), Map.of()));

    @BeforeEach
    void a_case() {
        AccessTable table = AccessTable.read();
        mappings = Applications.mappings(server, restResources).stream()
                .map(each -> Mapping.of(each, table))
                .toList();
        String caseId = desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", "Siti Contoh", "jenis", "orang"));
        Task task = desk.task(caseId, "Task_Periksa");
        desk.doAs("mediator.melati", () -> engine.getTaskService().createComment(task.getId(), null, "Catatan"));
        probe = new Probe(port, CaseIds.of(task, engine, desk));
    }

    @Test
    void what_is_read_is_kept_nowhere() {
        ask("admin", Mapping::reads);

        assertThat(kept).isEmpty();
        assertThat(answered)
                .hasSizeGreaterThan(100)
                .contains(
                        "GET /task/{id}/variables",
                        "GET /tasklist/plugin/loketnaker/{engine}/task/{taskId}/documents",
                        "GET /tasklist/plugin/loketnaker/{engine}/task/{taskId}/letters",
                        "GET /tasklist/plugin/loketnaker/{engine}/task-cards",
                        "POST /tasklist/plugin/loketnaker/{engine}/books/{office}/{book}",
                        "POST /tasklist/plugin/loketnaker/{engine}/books/{office}/{book}/print",
                        "POST /tasklist/plugin/loketnaker/{engine}/books/{office}/{book}/xlsx",
                        "POST /cockpit/plugin/loketnaker-cockpit/{engine}/cases",
                        "POST /cockpit/plugin/loketnaker-cockpit/{engine}/audit",
                        "POST /cockpit/plugin/loketnaker-cockpit/{engine}/audit/csv",
                        "GET /cockpit/plugin/loketnaker-cockpit/{engine}/cases/files/{id}",
                        "GET /cockpit/plugin/loketnaker-cockpit/{engine}/cases/files/{id}/card",
                        "GET /cockpit/plugin/loketnaker-cockpit/{engine}/sla/cases",
                        "GET /cockpit/plugin/loketnaker-cockpit/{engine}/sla/download");
    }

    @Test
    void a_refusal_is_kept_nowhere() {
        ask(REFUSED, mapping -> !mapping.audience().includes(Set.of(Person.PROCESS_OWNER)));

        assertThat(kept).isEmpty();
    }

    private void ask(String user, Predicate<Mapping> which) {
        mappings.stream()
                .filter(mapping -> mapping.audience() != Audience.EVERYBODY)
                .filter(which)
                .forEach(mapping -> {
                    HttpResponse<byte[]> answer = probe.ask(user, mapping);
                    if (answer.statusCode() == 200) {
                        answered.add(mapping.toString());
                    }
                    List<String> said = answer.headers().allValues("Cache-Control");
                    if (!said.equals(List.of("no-store"))) {
                        kept.put(mapping.toString(), said);
                    }
                });
    }
}
