package id.loketnaker.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnMySqlAlone;
import id.loketnaker.testing.Rest;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
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

/**
 * Everybody asks every resource about a case of the office melati: own office, another office, another role, nobody.
 * Whom the table of resources does not name is refused; whom it names is told of no case but their own.
 */
@EngineTest
@OnMySqlAlone(because = "what one may not see is kept out in SQL, by names that MySQL compares its own way")
class ProbeMatrixTest {

    private static final String APPLICANT = "Pemohon Matriks Uji";

    private static final Map<String, Set<Person>> PEOPLE = people();

    /** Who has a step in the case, or may see all of the office. */
    private static final Set<String> MAY_KNOW =
            Set.of("petugas-loket.melati", "mediator.melati", "manajer.melati", "admin");

    /** Has no step in it, but may search and open all cases of the office. */
    private static final String HEAD = "kepala-dinas.melati";

    /** Who stands above the holder of a step puts right what was typed wrong at intake: decision 49. */
    private static final String OF_SUPERIORS = "/tasklist/plugin/loketnaker/{engine}/task/{taskId}/correction";

    private static final Set<Audience> OF_HEADS = Set.of(Audience.OWN_SERVICES, Audience.FIGURES);

    @Autowired
    ServletContext server;

    @Autowired
    ResourceConfig restResources;

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<String, Set<String>> told = new TreeMap<>();
    private List<Mapping> mappings = List.of();
    private CaseIds ids = new CaseIds("", Map.of(), Map.of());
    private Probe probe = new Probe(0, ids);

    private static Map<String, Set<Person>> people() {
        Map<String, Set<Person>> people = new LinkedHashMap<>();
        for (String office : List.of("melati", "bekasi")) {
            for (String role : List.of("petugas-loket", "mediator", "kepala-dinas")) {
                people.put(role + "." + office, Set.of(Person.OFFICIAL));
            }
            people.put("manajer." + office, Set.of(Person.MANAGER));
            people.put("pemilik-proses." + office, Set.of(Person.PROCESS_OWNER));
        }
        people.put("admin", Set.of(Person.ADMINISTRATOR));
        for (String leader : List.of("mediator.melati", HEAD)) {
            people.put(leader, Set.of(Person.OFFICIAL, Person.HEAD));
        }
        people.keySet().removeAll(Set.of("petugas-loket.bekasi", "kepala-dinas.bekasi"));
        return people;
    }

    @BeforeEach
    void a_case_in_melati() {
        AccessTable table = AccessTable.read();
        mappings = Applications.mappings(server, restResources).stream()
                .map(each -> Mapping.of(each, table))
                .toList();
        String caseId = desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", APPLICANT, "jenis", "orang"));
        Task task = desk.task(caseId, "Task_Periksa");
        desk.doAs("mediator.melati", () -> engine.getTaskService().createComment(task.getId(), null, APPLICANT));
        ids = CaseIds.of(task, engine, desk);
        probe = new Probe(port, ids);
    }

    @Test
    void nobody_is_refused_and_told_nothing() {
        mappings.stream()
                .filter(mapping -> mapping.audience() != Audience.EVERYBODY)
                .forEach(mapping -> {
                    HttpResponse<byte[]> answer = probe.ask(Probe.NOBODY, mapping);
                    expect(mapping, "nobody", answer, Set.of(401, 403).contains(answer.statusCode()) && !tells(answer));
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void whom_the_table_does_not_name_is_refused() {
        PEOPLE.forEach((user, kinds) -> {
            askAll(
                    user,
                    mapping -> !mapping.audience().includes(kinds),
                    (mapping, answer) -> isRefused(mapping, answer.statusCode(), Probe.text(answer)));
            assertThat(probe.isLoggedIn(user)).as(user + " is still logged in").isTrue();
        });

        assertThat(wrong).isEmpty();
        isUntouched();
    }

    @Test
    void whom_the_table_names_is_told_of_no_case_but_their_own() {
        PEOPLE.forEach((user, kinds) ->
                askAll(user, mapping -> mapping.audience().includes(kinds) && mapping.reads(), (mapping, answer) -> {
                    if (tells(answer)) {
                        told.computeIfAbsent(user, each -> new TreeSet<>()).add(mapping.toString());
                    }
                    return MAY_KNOW.contains(user)
                            || user.equals(HEAD)
                                    && (OF_HEADS.contains(mapping.audience())
                                            || mapping.path().equals(OF_SUPERIORS))
                            || !tells(answer);
                }));

        assertThat(wrong).isEmpty();
        assertThat(told.keySet()).containsAll(MAY_KNOW).hasSize(MAY_KNOW.size() + 1);
        assertThat(told.get(HEAD)).isNotEmpty();
        assertThat(told.get("mediator.melati"))
                .contains("GET /task/{id}/form-variables", "GET /task/{id}/variables", "GET /task/{id}/comment")
                .allMatch(each -> each.matches(".* (/task|/filter|/tasklist|/cockpit/plugin/loketnaker-cockpit)/.*"));
        assertThat(told.get("manajer.melati"))
                .contains(
                        "GET /variable-instance",
                        "GET /process-instance/{id}/variables",
                        "GET /task/{id}/variables",
                        "GET /cockpit/plugin/loketnaker-cockpit/{engine}/cases/files/{id}");
    }

    @Test
    void nobody_of_another_office_or_role_changes_the_case() {
        for (String user : List.of("mediator.bekasi", "kepala-dinas.melati")) {
            askAll(
                    user,
                    mapping -> mapping.audience().includes(PEOPLE.get(user))
                            && !mapping.reads()
                            && mapping.path().matches("/task/.*|.*/task/.*|/process-definition/.*"),
                    (mapping, answer) -> answer.statusCode() >= 400 && answer.statusCode() < 500);
        }

        assertThat(wrong).isEmpty();
        isUntouched();
    }

    /** The engine's resources stand at two addresses; here the other. */
    @Test
    void the_door_is_the_same_for_Modeler_and_machines() {
        for (Mapping mapping : mappings) {
            if (mapping.ofEngine() && !mapping.audience().includes(Set.of(Person.OFFICIAL))) {
                Rest.Answer answer =
                        rest.send(mapping.verb(), "mediator.melati", ids.fill(mapping.path()), Probe.body(mapping));
                if (!isRefused(mapping, answer.status(), answer.body())) {
                    wrong.put(mapping + " mediator.melati", answer.status() + " " + answer.body());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /**
     * By the door; or before it: the perimeter asks who deploys, the engine looks a key up to find the method, or
     * cannot read or write the type.
     */
    private static boolean isRefused(Mapping mapping, int status, String body) {
        boolean byTheDoor = status == 403 && (!mapping.ofEngine() || body.contains("Alamat ini tidak dibuka"));
        boolean before = status == 403 && mapping.path().equals("/deployment/create")
                || status == 404 && mapping.path().contains("/key/")
                || status == 406
                || status == 415;
        return (byTheDoor || before) && !body.contains(APPLICANT);
    }

    private interface Expected {
        boolean isMetBy(Mapping mapping, HttpResponse<byte[]> answer);
    }

    private void askAll(String user, Predicate<Mapping> which, Expected expected) {
        mappings.stream().filter(which).forEach(mapping -> {
            HttpResponse<byte[]> answer = probe.ask(user, mapping);
            expect(mapping, user, answer, expected.isMetBy(mapping, answer));
        });
    }

    private void expect(Mapping mapping, String user, HttpResponse<byte[]> answer, boolean met) {
        if (!met) {
            String text = Probe.text(answer);
            String beginning = text.substring(0, Math.min(200, text.length()));
            wrong.put(mapping + " " + user, answer.statusCode() + " " + beginning);
        }
    }

    private void isUntouched() {
        assertThat(engine.getRuntimeService().getVariable(ids.caseId(), "namaPemohon"))
                .isEqualTo(APPLICANT);
        assertThat(desk.task(ids.caseId(), "Task_Periksa").getAssignee()).isNull();
        assertThat(engine.getTaskService()
                        .getTaskComments(desk.task(ids.caseId(), "Task_Periksa").getId()))
                .hasSize(1);
    }

    private static boolean tells(HttpResponse<byte[]> answer) {
        return Probe.text(answer).contains(APPLICANT);
    }
}
