/** The page "Antrean" of Tasklist: numbers of the day at the counter. */
@NullMarked
package id.loketnaker.webapps.tasklist.queue;

import org.jspecify.annotations.NullMarked;
