/** Brings the files of packs as people keep them to the shape that the rules ask for today. */
@NamedInterface("upkeep")
@NullMarked
package id.loketnaker.servicepack.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
