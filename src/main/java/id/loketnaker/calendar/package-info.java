/** Which hours an office works: counts forward and between, and explains the count. Pure Java. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
