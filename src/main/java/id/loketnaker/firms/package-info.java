/**
 * The register of firms and unions of each office: what is typed once at intake is offered the next time, corrected
 * once, and stands in it once. Cases keep what was typed on their day.
 */
@ApplicationModule(allowedDependencies = {"values", "servicepack"})
@NullMarked
package id.loketnaker.firms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
