package id.loketnaker.benchmark;

import id.loketnaker.testing.MySqlServer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;

/** An engine on a MySQL schema of its own that runs {@link TenSteps}. */
interface Contender extends AutoCloseable {

    String name();

    /** Of its schema on the server. */
    String schema();

    /** Starts a case of an office; answers its id. */
    String start(String office, Map<String, Object> values);

    /** As an official of the role, looks for the open task of a case and completes it. */
    void complete(String office, String role, String caseId, Map<String, Object> values);

    /** The open task of a case in the queue of a role. */
    default String openTask(TaskService tasks, String role, String caseId) {
        return tasks.createTaskQuery()
                .processInstanceId(caseId)
                .taskCandidateGroup(role)
                .singleResult()
                .getId();
    }

    /** One case from its start to its end. */
    default void wholeCase(String office, int number) {
        String caseId = start(office, TenSteps.start(number));
        for (int step = 1; step <= TenSteps.STEPS; step++) {
            complete(office, TenSteps.roleOf(step), caseId, TenSteps.step(step));
        }
    }

    @Override
    void close();

    static Contender[] both(MySqlServer server, List<String> offices) {
        return new Contender[] {new LoketNaker(server, offices, 1), new BareCamunda(server)};
    }
}
