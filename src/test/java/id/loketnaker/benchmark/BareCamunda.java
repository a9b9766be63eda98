package id.loketnaker.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import id.loketnaker.testing.MySqlServer;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * Camunda with the defaults that its own Spring Boot starter sets, and nothing of ours; the connections are as
 * LoketNaker's.
 */
final class BareCamunda implements Contender {

    private final HikariDataSource connections = new HikariDataSource();
    private final ProcessEngine engine;

    BareCamunda(MySqlServer server) {
        connections.setJdbcUrl(server.freshSchema(schema()));
        connections.setUsername(MySqlServer.USER);
        connections.setPassword(MySqlServer.PASSWORD);
        connections.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName(schema());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString(TenSteps.KEY + ".bpmn", TenSteps.bareDiagram())
                .deploy();
    }

    @Override
    public String name() {
        return "bare Camunda";
    }

    @Override
    public String schema() {
        return "bare";
    }

    @Override
    public String start(String office, Map<String, Object> values) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(TenSteps.KEY, values)
                .getId();
    }

    @Override
    public void complete(String office, String role, String caseId, Map<String, Object> values) {
        TaskService tasks = engine.getTaskService();
        tasks.complete(openTask(tasks, role, caseId), values);
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
