/** The only door to Camunda: deployment, the vocabulary of the diagrams, listeners, identity. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "servicepack",
            "servicepack::language",
            "servicepack::reader",
            "sla",
            "register",
            "documents",
            "letters",
            "print",
            "perimeter",
            "jobs",
            "values"
        })
@NullMarked
package id.loketnaker.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
