package id.loketnaker.engine.expressions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean whose public methods an expression may call: of a diagram, or of a stored filter. No other bean of the
 * application can be named there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface Word {

    /** Its name in expressions. */
    @AliasFor(annotation = Component.class)
    String value();
}
