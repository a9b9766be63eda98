package id.loketnaker.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that {@linkplain TouchesDatabase stands on a database}, but would learn nothing new on another: what it proves
 * is decided before a statement is sent, or is asked of MySQL by a test that is named. The build runs it once, see
 * {@code excludedGroups} of {@code engine-on-mysql} in the pom.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(OnH2Alone.TAG)
public @interface OnH2Alone {

    /** As the build knows it. */
    String TAG = "h2-alone";

    String because();
}
