/**
 * What whoever operates LoketNaker watches: figures of what waits and fails, and how long pages take, for Prometheus on
 * a port of its own. It reads tables and changes nothing; no figure names a person, a case or an office.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
