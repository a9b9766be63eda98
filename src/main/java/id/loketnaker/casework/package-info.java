/** What officials and managers do with cases and tasks, and what they read of them. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "values",
            "servicepack",
            "sla",
            "register",
            "documents",
            "letters",
            "print",
            "engine",
            "engine::forms",
            "engine::identity"
        })
@NullMarked
package id.loketnaker.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
