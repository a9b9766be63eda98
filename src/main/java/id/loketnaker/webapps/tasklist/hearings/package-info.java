/** The calendar of hearings. */
@NullMarked
package id.loketnaker.webapps.tasklist.hearings;

import org.jspecify.annotations.NullMarked;
