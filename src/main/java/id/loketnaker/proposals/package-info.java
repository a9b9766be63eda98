/**
 * Proposals: what process owners want to change of a service. Each is a whole pack that is tried out in a process of
 * its own, agreed to by a second person where the office wants that, and in force or settled otherwise in one
 * transaction.
 */
@ApplicationModule(allowedDependencies = {"servicepack", "jobs"})
@NullMarked
package id.loketnaker.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
