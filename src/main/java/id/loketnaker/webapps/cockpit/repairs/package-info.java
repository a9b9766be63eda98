/** The page on which administrators see what a rule of this version would refuse and runs on all the same. */
@NullMarked
package id.loketnaker.webapps.cockpit.repairs;

import org.jspecify.annotations.NullMarked;
