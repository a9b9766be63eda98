/** How a case stood before its last step, and beginning that step anew. */
@NullMarked
package id.loketnaker.engine.takeback;

import org.jspecify.annotations.NullMarked;
