/** Deadlines of a case: the promise, the clock with its pauses, the ledger of what is due. */
@ApplicationModule(allowedDependencies = {"calendar", "servicepack", "servicepack::language"})
@NullMarked
package id.loketnaker.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
