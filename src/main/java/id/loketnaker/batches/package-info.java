/**
 * Batches: cases of one service that take the same steps together, such as the participants of one training. Who is in
 * which, and what somebody entered once for many of them.
 */
@ApplicationModule(allowedDependencies = {"register", "values"})
@NullMarked
package id.loketnaker.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
