/** What is left, and why: on the cards of the list of tasks and in the tab "Tenggat" beside a task. */
@NullMarked
package id.loketnaker.webapps.tasklist.limits;

import org.jspecify.annotations.NullMarked;
