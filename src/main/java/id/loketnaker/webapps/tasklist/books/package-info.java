/** The register books of an office, in Tasklist. */
@NullMarked
package id.loketnaker.webapps.tasklist.books;

import org.jspecify.annotations.NullMarked;
