/** Answers what casework asks of the engine. */
@NullMarked
package id.loketnaker.engine.desk;

import org.jspecify.annotations.NullMarked;
