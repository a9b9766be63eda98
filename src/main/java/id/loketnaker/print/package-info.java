/** Prints XHTML as PDF/A, and says dates and numbers as Indonesian letters do. Knows nothing of cases. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
