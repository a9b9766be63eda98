/** The clock and the limits of a case as JSON, for Cockpit and for Tasklist. */
@NullMarked
package id.loketnaker.webapps.limits;

import org.jspecify.annotations.NullMarked;
