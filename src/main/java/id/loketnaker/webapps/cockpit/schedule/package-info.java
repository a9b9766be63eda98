/** The page on which managers see which cases the system begins by itself. */
@NullMarked
package id.loketnaker.webapps.cockpit.schedule;

import org.jspecify.annotations.NullMarked;
