package id.loketnaker.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that {@linkplain TouchesDatabase touches the database} and is so dear that the build runs it once: on the
 * database that offices work with, see {@code excludedGroups} in the pom. By hand it runs with {@code -Dit.test}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("mysql-alone")
public @interface OnMySqlAlone {

    String because();
}
