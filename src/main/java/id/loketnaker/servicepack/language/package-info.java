/**
 * The languages that packs write in, understood: expressions with their vocabulary, cells of decision tables, limits.
 */
@NullMarked
package id.loketnaker.servicepack.language;

import org.jspecify.annotations.NullMarked;
