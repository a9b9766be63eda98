package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnMySqlAlone;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every resource of the server for what nobody means, and looks that it is never the server that fails, and that
 * no answer shows how it is built. The resources are listed by Camunda's OpenAPI file and by the annotations, so a new
 * one is asked too. On an application of its own, for an administrator's junk deletes what it meets.
 */
@EngineTest
@OnMySqlAlone(because = "it refuses texts and days that H2 takes")
@TestPropertySource(properties = "loketnaker.test=permintaan-ngawur")
class NoRequestFailsTest {

    private static final long SEED = 20261129;
    private static final int TRIES = 4;
    private static final int TRIES_AT_EACH_DOOR = 2; // of the engine's REST, which has two
    private static final String REST = "/engine-rest";
    private static final String REST_OF_PAGES = "/camunda/api/engine/engine/default";
    private static final int AT_ONCE = 4;

    /** They end the session that asks. */
    private static final Pattern LEFT_OUT = Pattern.compile(".*/(logout|login/.*)");

    private static final Pattern INNARDS = Pattern.compile(
            "org\\.camunda|java\\.(lang|util|sql|time)|jakarta\\.|fasterxml|id\\.loketnaker|ACT_[A-Z]{2}_|\\bln_[a-z]|(?i)\\bselect .* from\\b|SQL|\\tat ");

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    List<RequestMappingHandlerMapping> controllers;

    private final CamundaOperations camunda = new CamundaOperations();
    private List<String> ids = List.of();

    @BeforeEach
    void casesOfTwoOffices() {
        desk.at("2026-08-03T09:00");
        desk.start();
        desk.start("petugas-loket.kenanga", Desk.SMALL, Desk.SMALL_CASE);
        ids = realIds();
    }

    @ParameterizedTest
    @CsvSource({"petugas-loket.kenanga", "manajer.melati", "admin"})
    void whoever_asks_for_whatever(String user) throws Exception {
        WebVisitor visitor = WebVisitor.of(port, user);
        List<String> failures = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<List<String>>> work = operations().stream()
                    .<Callable<List<String>>>map(operation -> () -> asked(visitor, user, operation))
                    .toList();
            assertThat(work).hasSizeGreaterThan(760);
            for (Future<List<String>> done : workers.invokeAll(work)) {
                failures.addAll(done.get());
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(failures).as(failures.size() + " of " + user).isEmpty();
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>(camunda.under(REST_OF_PAGES));
        all.addAll(camunda.under(REST));
        all.addAll(JaxRsOperations.of(new CockpitApplication(), "/camunda/api/cockpit"));
        all.addAll(JaxRsOperations.of(new TasklistApplication(), "/camunda/api/tasklist"));
        all.addAll(JaxRsOperations.of(new AdminApplication(), "/camunda/api/admin"));
        all.addAll(JaxRsOperations.of(new WelcomeApplication(), "/camunda/api/welcome"));
        controllers.stream()
                .flatMap(each -> each.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(pattern -> all.add(new Operation("GET", pattern, inPath(pattern), null, null)));
        return all.stream()
                .filter(each -> !LEFT_OUT.matcher(each.path()).matches())
                .toList();
    }

    private static List<Operation.Parameter> inPath(String pattern) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(pattern)
                .results()
                .map(found -> new Operation.Parameter(found.group(1), true, "string"))
                .toList();
    }

    private List<String> asked(WebVisitor visitor, String user, Operation operation) {
        List<String> failures = new ArrayList<>();
        boolean twoDoors = operation.path().startsWith(REST) || operation.path().startsWith(REST_OF_PAGES);
        for (int i = 0; i < (twoDoors ? TRIES_AT_EACH_DOOR : TRIES); i++) {
            Junk junk = new Junk(SEED + i + 31L * operation.toString().hashCode(), ids, camunda);
            String path = junk.path(operation);
            byte[] body = junk.body(operation);
            HttpResponse<byte[]> answer = visitor.send(operation.method(), path, headers(user, operation), body);
            complaint(answer)
                    .map(complaint -> "%s: %s %s %s → %s"
                            .formatted(
                                    user,
                                    operation.method(),
                                    shortened(path),
                                    shortened(new String(body, StandardCharsets.UTF_8)),
                                    complaint))
                    .ifPresent(failures::add);
        }
        return failures;
    }

    /** Each REST knows users in its own way: the pages' by the session, the other by name and password. */
    private static Map<String, String> headers(String user, Operation operation) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "*/*"));
        if (operation.contentType() != null) {
            headers.put("Content-Type", operation.contentType());
        }
        if (operation.path().startsWith(REST)) {
            byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return headers;
    }

    private static Optional<String> complaint(HttpResponse<byte[]> answer) {
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        boolean wrong = answer.statusCode() >= 500
                || answer.statusCode() >= 400 && INNARDS.matcher(said).find();
        return wrong ? Optional.of(answer.statusCode() + " " + shortened(said)) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }

    /** Of everything that has one, in two offices; nothing that the administrator's own account hangs on. */
    private List<String> realIds() {
        return Stream.of(
                        engine.getTaskService().createTaskQuery().list().stream()
                                .map(each -> each.getId()),
                        engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                                .map(each -> each.getId()),
                        engine.getRuntimeService().createVariableInstanceQuery().list().stream()
                                .limit(3)
                                .map(each -> each.getId()),
                        engine.getManagementService().createJobQuery().list().stream()
                                .map(each -> each.getId()),
                        engine.getManagementService().createJobDefinitionQuery().list().stream()
                                .limit(3)
                                .map(each -> each.getId()),
                        engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                                .map(each -> each.getId()),
                        engine.getRepositoryService().createDeploymentQuery().list().stream()
                                .map(each -> each.getId()),
                        engine.getFilterService().createFilterQuery().list().stream()
                                .limit(3)
                                .map(each -> each.getId()),
                        engine.getHistoryService().createHistoricTaskInstanceQuery().list().stream()
                                .map(each -> each.getId()),
                        Stream.of("uji-jeda", "mediator", "kenanga", "mediator.kenanga", "petugas-loket.melati"))
                .flatMap(each -> each)
                .toList();
    }
}
