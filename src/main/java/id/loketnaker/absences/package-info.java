/** Who is away, until when, and who does their work meanwhile. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.absences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
