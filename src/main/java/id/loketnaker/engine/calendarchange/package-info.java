/** What a change of the calendar would move, its approval, and the move of all that is due. */
@NamedInterface("calendarchange")
@NullMarked
package id.loketnaker.engine.calendarchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
