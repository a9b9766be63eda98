/** What happened in the engine, told in its transaction to whoever listens. */
@NamedInterface("happenings")
@NullMarked
package id.loketnaker.engine.happenings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
