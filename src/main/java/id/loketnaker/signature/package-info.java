/** Signs issued letters electronically, where an office wants that. Knows nothing of cases. */
@ApplicationModule(allowedDependencies = {"print"})
@NullMarked
package id.loketnaker.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
