/** What stands beside a task or a start form in Tasklist, asked for by hand. */
@NullMarked
package id.loketnaker.cockpit.desk;

import org.jspecify.annotations.NullMarked;
