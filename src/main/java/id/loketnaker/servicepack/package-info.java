/**
 * A service pack: the model that all others see, immutable and sound. Its rooms stand one on the other:
 * {@code language}, this one, {@code files}, {@code parts}, {@code rules}, {@code reader}; each knows those before it
 * and none behind it.
 */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.servicepack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
