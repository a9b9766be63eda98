package id.loketnaker.webapps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * A {@link BrowserTest} in the {@link TwoOffices}. All such tests share one application, and each finds its desks
 * empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@ContextConfiguration(initializers = TwoOffices.class)
@ExtendWith(EmptyDesks.class)
public @interface TwoOfficesTest {}
