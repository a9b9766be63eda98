package id.loketnaker.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole application after a year of the demo, a small one: all packs, each with cases that ended and
 * cases that wait. All such tests share one application, for the year takes long to live, and only read it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TouchesDatabase
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "loketnaker.demo-cases.enabled=true",
            "loketnaker.demo-cases.ended=12",
            "loketnaker.demo-cases.open=8"
        })
@ActiveProfiles("demo")
@ExtendWith(OwnClockAndEngine.class)
public @interface DemoYearTest {}
