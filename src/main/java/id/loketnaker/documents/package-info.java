/** What applicants bring: checked as it comes in, kept once by content, never in variables of the process. */
@ApplicationModule(allowedDependencies = {"servicepack", "register", "jobs", "values"})
@NullMarked
package id.loketnaker.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
