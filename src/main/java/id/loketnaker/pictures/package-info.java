/** Draws diagrams as SVG from the coordinates of their own files, and says where each element stands. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
