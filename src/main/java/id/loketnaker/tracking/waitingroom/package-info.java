/** The screen in the waiting room of an office: which numbers are called, and to which counter. */
@NullMarked
package id.loketnaker.tracking.waitingroom;

import org.jspecify.annotations.NullMarked;
