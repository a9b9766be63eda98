/** The page "Rencana" of Tasklist: a year's plan of what an office begins itself. */
@NullMarked
package id.loketnaker.webapps.tasklist.plans;

import org.jspecify.annotations.NullMarked;
