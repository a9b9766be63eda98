package id.loketnaker.benchmark;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.testing.MySqlServer;
import id.loketnaker.trial.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application without its web server; everybody acts with the grants of their role. */
final class LoketNaker implements Contender {

    private final ConfigurableApplicationContext context;
    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Map<String, String> definitions = new ConcurrentHashMap<>();

    LoketNaker(MySqlServer server, List<String> offices, int services) {
        Path packs = TenSteps.packs(Path.of("target", "benchmark", "processes").toAbsolutePath(), offices, services);
        context = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles(ScenarioRunner.PROFILE)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + server.freshSchema(schema()),
                        "--spring.datasource.username=" + MySqlServer.USER,
                        "--spring.datasource.password=" + MySqlServer.PASSWORD,
                        "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName(),
                        "--logging.level.root=WARN",
                        "--spring.main.banner-mode=off",
                        "--loketnaker.packs=file:" + packs + "/");
        forms = context.getBean(FormService.class);
        tasks = context.getBean(TaskService.class);
        identity = context.getBean(IdentityService.class);
        context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .list()
                .forEach(one -> definitions.put(one.getTenantId() + "/" + one.getKey(), one.getId()));
    }

    @Override
    public String name() {
        return "LoketNaker";
    }

    @Override
    public String schema() {
        return "loketnaker";
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public String start(String office, Map<String, Object> values) {
        return start(office, TenSteps.KEY, values);
    }

    String start(String office, String service, Map<String, Object> values) {
        String definition = definitions.get(office + "/" + service);
        return as(
                office,
                List.of(TenSteps.roleOf(1)),
                () -> forms.submitStartForm(definition, values).getId());
    }

    @Override
    public void complete(String office, String role, String caseId, Map<String, Object> values) {
        as(office, List.of(role), () -> {
            String task = openTask(tasks, role, caseId);
            forms.submitTaskForm(task, values);
            return task;
        });
    }

    /** Acts as the official of some roles of an office. */
    <T> T as(String office, List<String> roles, Supplier<T> action) {
        identity.setAuthentication(roles.get(0) + "." + office, roles, List.of(office));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
