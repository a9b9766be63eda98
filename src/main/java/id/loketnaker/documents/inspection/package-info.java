/**
 * Looks at a file before anybody keeps it: whether it is whole, what its name says, and harms nobody who opens it.
 * Knows neither cases nor names.
 */
@NullMarked
package id.loketnaker.documents.inspection;

import org.jspecify.annotations.NullMarked;
