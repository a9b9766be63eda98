package id.loketnaker.engine.identity;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** A new case of the small service, with one task of the mediator and one of the counter, seen over REST. */
@EngineTest
abstract class RestCase {

    static final String ONE_ROLE = "mediator.melati";

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    String caseId = "";
    Task inspection = Mockito.mock(Task.class); // of the mediator
    Task preparation = Mockito.mock(Task.class); // of the counter

    @BeforeEach
    void aCase() {
        caseId = desk.start();
        inspection = desk.task(caseId, "Task_Periksa");
        preparation = desk.task(caseId, "Task_Siapkan");
    }

    String filled(String text) {
        return text.replace("{task}", inspection.getId())
                .replace("{other}", preparation.getId())
                .replace("{case}", caseId)
                .replace("{job}", desk.timer(caseId, "Event_SiapkanLewat").getId())
                .replace("{definition}", inspection.getProcessDefinitionId())
                .replace("{deployment}", deployment());
    }

    private String deployment() {
        return desk.deploymentOf(inspection.getProcessDefinitionId());
    }
}
