/** Moves what is due when the calendar changes. */
@NullMarked
package id.loketnaker.engine.calendarchange;

import org.jspecify.annotations.NullMarked;
