/**
 * Values as text: JSON as it is kept and sent, YAML as people write it; and XML that is read to the letter. One dialect
 * each.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
