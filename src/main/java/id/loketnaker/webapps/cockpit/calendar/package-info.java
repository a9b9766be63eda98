/** The page "Kalender": what a decree changes, looked at, approved and moved. */
@NullMarked
package id.loketnaker.webapps.cockpit.calendar;

import org.jspecify.annotations.NullMarked;
