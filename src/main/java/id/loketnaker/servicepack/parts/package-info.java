/** Reads each kind of file into its part of the model; what cannot be read is told, and judged by nobody here. */
@NullMarked
package id.loketnaker.servicepack.parts;

import org.jspecify.annotations.NullMarked;
