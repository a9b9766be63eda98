/** What we add to Tasklist, for the official: beside a task, and before one starts. */
@NullMarked
package id.loketnaker.webapps.tasklist;

import org.jspecify.annotations.NullMarked;
