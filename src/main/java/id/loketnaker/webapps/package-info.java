/** What we add to Tasklist, Cockpit and Admin: plugins with their resources, no logic of cases. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "batches",
            "calendar",
            "changes",
            "pictures",
            "servicepack",
            "servicepack::reader",
            "sla",
            "register",
            "schedule",
            "documents",
            "drafts",
            "firms",
            "letters",
            "plans",
            "queue",
            "requests",
            "figures",
            "people",
            "print",
            "proposals",
            "casework",
            "casework::books",
            "engine",
            "engine::calendarchange",
            "engine::happenings",
            "notifications",
            "tracking",
            "jobs",
            "values"
        })
@NullMarked
package id.loketnaker.webapps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
