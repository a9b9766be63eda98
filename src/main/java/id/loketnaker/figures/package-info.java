/** What managers see of many cases: the open ones as of now, and sums of those that ended. */
@ApplicationModule(allowedDependencies = {"sla", "register"})
@NullMarked
package id.loketnaker.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
