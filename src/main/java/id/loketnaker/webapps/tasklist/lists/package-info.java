/** The lists of tasks beside which their numbers stand. */
@NullMarked
package id.loketnaker.webapps.tasklist.lists;

import org.jspecify.annotations.NullMarked;
