/**
 * What the application does by itself, without anybody asking: one switch for all of it, and one way to go through what
 * is due.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
