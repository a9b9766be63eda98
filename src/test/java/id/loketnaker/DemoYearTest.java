package id.loketnaker;

import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.TouchesDatabase;
import id.loketnaker.trial.DemoCasesTest;
import id.loketnaker.webapps.cockpit.sla.EveryNumberTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A year of the demo, a small one: all packs, each with cases that ended and cases that wait. It takes minutes to live,
 * so it is lived once for all who only read it.
 */
@TouchesDatabase
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "loketnaker.demo-cases.enabled=true",
            "loketnaker.demo-cases.ended=3",
            "loketnaker.demo-cases.open=3"
        })
@ActiveProfiles("demo")
@ExtendWith(OwnClockAndEngine.class)
class DemoYearTest {

    @Nested
    class Cases extends DemoCasesTest {}

    @Nested
    class Numbers extends EveryNumberTest {}
}
