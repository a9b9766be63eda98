/**
 * What the public sees, without logging in: where a case is, for who has its number and code, and the standard of every
 * service. Reads what other modules
 * did, from tables of its own, and changes nothing of theirs.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "calendar",
            "servicepack",
            "sla",
            "register",
            "casework",
            "engine::happenings",
            "jobs",
            "perimeter",
            "print",
            "queue",
            "requests",
            "schedule",
            "pictures"
        })
@NullMarked
package id.loketnaker.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
