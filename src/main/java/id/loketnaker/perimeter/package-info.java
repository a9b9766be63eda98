/**
 * What every request passes before anything of the application reads it, and every answer before it leaves: who may try
 * another password, how long a body may be, which headers an answer carries. It knows no case, no office and no engine.
 */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package id.loketnaker.perimeter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
