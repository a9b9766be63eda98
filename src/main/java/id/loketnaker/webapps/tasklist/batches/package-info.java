/** The page "Angkatan" of Tasklist: cases that take steps together. */
@NullMarked
package id.loketnaker.webapps.tasklist.batches;

import org.jspecify.annotations.NullMarked;
