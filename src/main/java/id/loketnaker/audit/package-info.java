/**
 * Who logged in, who changed whose rights, who took what away and who read what: written as it happens, never changed,
 * searched by administrators.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.loketnaker.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
