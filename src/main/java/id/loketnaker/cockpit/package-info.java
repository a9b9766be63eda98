/** What we add to Camunda's web applications: plugins with their resources, no logic of cases. */
@ApplicationModule(
        allowedDependencies = {"calendar", "servicepack", "sla", "register", "letters", "figures", "engine", "print"})
@NullMarked
package id.loketnaker.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
