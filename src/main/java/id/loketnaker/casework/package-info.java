/**
 * What officials and managers do with cases and tasks, and what they read of them. Knows no engine: what it asks of one
 * stands here as interfaces.
 */
@ApplicationModule(
        allowedDependencies = {
            "absences",
            "audit",
            "batches",
            "calendar",
            "values",
            "servicepack",
            "sla",
            "register",
            "schedule",
            "documents",
            "firms",
            "letters",
            "plans",
            "queue",
            "requests",
            "print"
        })
@NullMarked
package id.loketnaker.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
