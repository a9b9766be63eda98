/** The page on which people see what becomes of a service when one version of its pack takes the place of another. */
@NullMarked
package id.loketnaker.webapps.cockpit.changes;

import org.jspecify.annotations.NullMarked;
