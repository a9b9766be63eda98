/**
 * What comes at its time, and what comes only once: cases that begin with a period, and what only one case may be
 * about. Knows no engine: what it asks of one stands here as an interface.
 */
@ApplicationModule(allowedDependencies = {"calendar", "servicepack", "sla", "register", "jobs", "print", "values"})
@NullMarked
package id.loketnaker.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
