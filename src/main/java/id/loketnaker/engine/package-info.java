/**
 * Adapts Camunda: deployment, the vocabulary of the diagrams, forms, journal, identity, and what casework asks of an
 * engine.
 */
@ApplicationModule(
        allowedDependencies = {
            "absences",
            "audit",
            "batches",
            "calendar",
            "servicepack",
            "servicepack::language",
            "servicepack::reader",
            "sla",
            "register",
            "documents",
            "firms",
            "letters",
            "plans",
            "queue",
            "requests",
            "casework",
            "print",
            "perimeter",
            "proposals",
            "jobs",
            "schedule",
            "values"
        })
@NullMarked
package id.loketnaker.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
