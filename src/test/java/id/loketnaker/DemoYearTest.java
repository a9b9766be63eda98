package id.loketnaker;

import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.RealServices;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import id.loketnaker.trial.DemoCasesTest;
import id.loketnaker.webapps.cockpit.sla.EveryNumberTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A year of the demo, a small one: all packs, each with cases that ended and cases that wait. It takes minutes to live,
 * so it is lived once for all who only read it. On MySQL, which is there for the questions that are asked of it, some
 * services of each office have more cases instead.
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

    @DynamicPropertySource
    static void onMySql(DynamicPropertyRegistry properties) {
        if (TestDatabase.isMySql()) {
            properties.add("loketnaker.packs", DemoYearTest::someServices);
            properties.add("loketnaker.demo-cases.ended", () -> 6);
            properties.add("loketnaker.demo-cases.open", () -> 9);
        }
    }

    private static String someServices() {
        PackFolder folder = PackFolder.fresh("tahun");
        RealServices.of("bekasi", "mediasi-phi", "tanda-daftar-bkk").forEach(folder::with);
        RealServices.of("pekalongan", "mediasi-phi", "konsultasi").forEach(folder::with);
        RealServices.of("pekanbaru", "tanda-daftar-bkk").forEach(folder::with);
        RealServices.of("probolinggo", "mediasi-phi", "kartu-ak1").forEach(folder::with);
        return folder.location();
    }

    @Nested
    class Cases extends DemoCasesTest {}

    @Nested
    class Numbers extends EveryNumberTest {}
}
