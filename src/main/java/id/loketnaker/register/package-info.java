/** The register of cases: number, applicant, service, state, dates, and the record of what happened. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
