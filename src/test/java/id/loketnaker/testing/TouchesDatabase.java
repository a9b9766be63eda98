package id.loketnaker.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** For tests that stand on a {@link TestDatabase}: the build runs them on H2, and once more on MySQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag(TouchesDatabase.TAG)
public @interface TouchesDatabase {

    /** As the build knows it, see {@code engine-on-mysql} in the pom. */
    String TAG = "database";
}
