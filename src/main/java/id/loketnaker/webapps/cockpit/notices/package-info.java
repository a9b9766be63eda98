/** The page "Pemberitahuan": what was told to whom, and what did not reach them. */
@NullMarked
package id.loketnaker.webapps.cockpit.notices;

import org.jspecify.annotations.NullMarked;
