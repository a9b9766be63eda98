/** What becomes of a case when the time to keep it is over. */
@NullMarked
package id.loketnaker.engine.erasure;

import org.jspecify.annotations.NullMarked;
