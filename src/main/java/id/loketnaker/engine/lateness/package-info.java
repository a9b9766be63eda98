/** Watches the promise of each case whose diagram does not, and sees to it that this holds no case open. */
@NullMarked
package id.loketnaker.engine.lateness;

import org.jspecify.annotations.NullMarked;
