/**
 * What the public sends from its own pages: begins a case at once, or is held for an official to look at when there is
 * too much of it.
 */
@ApplicationModule(allowedDependencies = {"servicepack", "schedule", "register", "values", "jobs"})
@NullMarked
package id.loketnaker.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
