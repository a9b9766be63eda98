/**
 * Numbers of a day at the counter: given out, called, served or noted as absent. Each once for office, queue and day,
 * from 1 every morning. Knows no applicant, no counter's rights and no engine.
 */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package id.loketnaker.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
