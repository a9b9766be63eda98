/** The register books of an office, by kind of book, read from what happened. */
@NamedInterface("books")
@NullMarked
package id.loketnaker.casework.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
