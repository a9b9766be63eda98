/** What becomes of a service when one version of its pack takes the place of another, in words. */
@ApplicationModule(allowedDependencies = {"values", "servicepack", "servicepack::reader", "pictures"})
@NullMarked
package id.loketnaker.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
