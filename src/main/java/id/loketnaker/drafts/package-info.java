/**
 * What officials have typed into forms and not sent yet: kept for its author alone, until the form is sent, thrown away
 * or forgotten.
 */
@ApplicationModule(allowedDependencies = {"documents", "jobs", "engine::happenings", "values"})
@NullMarked
package id.loketnaker.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
