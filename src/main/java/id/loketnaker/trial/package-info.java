/** Plays the scenarios of packs on the real engine: to prove a pack, and to fill a demo with a year of cases. */
@ApplicationModule(
        allowedDependencies = {
            "servicepack",
            "servicepack::reader",
            "sla",
            "register",
            "schedule",
            "documents",
            "letters",
            "casework",
            "engine",
            "engine::demo"
        })
@NullMarked
package id.loketnaker.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
