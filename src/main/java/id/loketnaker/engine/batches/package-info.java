/** Does by and by, case by case, what was entered once for many. */
@NullMarked
package id.loketnaker.engine.batches;

import org.jspecify.annotations.NullMarked;
