/** Steps that ask a decision table of the pack. */
@NullMarked
package id.loketnaker.engine.decision;

import org.jspecify.annotations.NullMarked;
