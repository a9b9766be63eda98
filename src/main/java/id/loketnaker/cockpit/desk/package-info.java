/** Our tabs beside a task in Tasklist, for the official who works on it. */
@NullMarked
package id.loketnaker.cockpit.desk;

import org.jspecify.annotations.NullMarked;
