/** Tells administrators when the engine gives up on a step. */
@NullMarked
package id.loketnaker.engine.trouble;

import org.jspecify.annotations.NullMarked;
