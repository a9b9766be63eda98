/**
 * Tells people what happened: listens, writes each notice down with what happened, sends it afterwards. Nobody calls it
 * but to look.
 */
@ApplicationModule(
        allowedDependencies = {"servicepack", "register", "engine::happenings", "jobs", "values", "tracking"})
@NullMarked
package id.loketnaker.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
