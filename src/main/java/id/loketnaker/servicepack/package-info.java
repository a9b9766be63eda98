/** Reads the folder of a service into an immutable pack, and says with file and remedy what is wrong with it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.servicepack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
