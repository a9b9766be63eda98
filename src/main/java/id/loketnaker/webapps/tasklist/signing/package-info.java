/** The page "Tanda tangan": what waits for a signature or initials, decided one after the other. */
@NullMarked
package id.loketnaker.webapps.tasklist.signing;

import org.jspecify.annotations.NullMarked;
