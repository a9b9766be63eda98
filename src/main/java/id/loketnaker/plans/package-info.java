/**
 * A year's plan of what an office begins itself, such as inspections: which firm in which month, and the one case that
 * came of it.
 */
@ApplicationModule(allowedDependencies = {"firms", "register"})
@NullMarked
package id.loketnaker.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
