package id.loketnaker.engine.expressions;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * An engine with the second wall and without the first: no pack is asked for, nothing is checked but what the engine
 * itself checks. Beside it, on the same database, one without any wall.
 */
final class WalledEngine implements AutoCloseable {

    /** A diagram with one step, which is put where it says PLACE. */
    static final String SMALL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:act="http://activiti.org/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <bpmn:process id="kecil" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="s" /><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="t" />
                PLACE
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final String database;
    private final ProcessEngine open;
    private final ProcessEngine walled;

    /** As the words of the application are; not static, or the application would take it for one of its own. */
    @Word("tenggat")
    public class Deadlines {

        public Date hariKerja(DelegateExecution execution, int days) {
            return new Date(days);
        }

        public Date sejakDiterima(DelegateExecution execution, int days) {
            return new Date(days);
        }

        public Date janji(DelegateExecution execution) {
            return new Date();
        }

        public Date janji(DelegateExecution execution, int percent) {
            return new Date(percent);
        }

        void secret() {}
    }

    /** A bean as any other of the application. */
    public static class Other {

        public String open() {
            return "open";
        }
    }

    /** @param name of the database, one for each test class */
    WalledEngine(String name) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("tenggat", new Deadlines());
        beans.addBean("other", new Other());
        database = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        open = engine(name + "-open");
        walled = engine(
                name + "-walled",
                new EngineWalls(
                        beans, new ClosedFeel(), (deployment, resource) -> List.of(), (deployment, resource) -> false));
    }

    private ProcessEngine engine(String name, EngineWalls... walls) {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomHistoryEventHandlers(List.of(new EndlessRound()));
        configuration.setCustomSessionFactories(List.of(new StepSessions().stepsBegun()));
        configuration.getProcessEnginePlugins().addAll(List.of(walls));
        return configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        return walled;
    }

    ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) walled.getProcessEngineConfiguration();
    }

    /** How many definitions it made. */
    int deployed(String diagram) {
        return deployed(walled, diagram);
    }

    /** By an engine that has no wall yet. */
    void deployedBeforeTheWall(String diagram) {
        deployed(open, diagram);
    }

    private static int deployed(ProcessEngine engine, String diagram) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString("a.bpmn", diagram)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .size();
    }

    /** In a running case that has the variables {@code teks} and {@code daftar}. */
    Object value(String text) {
        deployed(SMALL.replace("PLACE", "<bpmn:userTask id=\"t\" />"));
        String id = walled.getRuntimeService()
                .startProcessInstanceByKey("kecil", "7", Map.of("teks", "isi", "daftar", new ArrayList<>(List.of("a"))))
                .getId();
        return configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> configuration()
                        .getExpressionManager()
                        .createExpression(text)
                        .getValue(context.getExecutionManager().findExecutionById(id)));
    }

    <T> T inCommand(Supplier<T> asked) {
        return configuration().getCommandExecutorTxRequired().execute(context -> asked.get());
    }

    @Override
    public void close() {
        walled.close();
        open.close();
    }
}
