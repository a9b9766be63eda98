/** Archetypes of services, {@code pola/<pola>/}: a whole pack as a template, and a page of answers that fills it. */
@NamedInterface("archetype")
@NullMarked
package id.loketnaker.servicepack.archetype;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
