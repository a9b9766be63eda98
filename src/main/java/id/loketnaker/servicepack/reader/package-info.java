/** From a folder to an immutable pack: where packs stand, which fragments they bring, and how they are read. */
@NamedInterface("reader")
@NullMarked
package id.loketnaker.servicepack.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
