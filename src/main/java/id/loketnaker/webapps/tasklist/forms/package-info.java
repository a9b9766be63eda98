/** What helps while a form is filled in. */
@NullMarked
package id.loketnaker.webapps.tasklist.forms;

import org.jspecify.annotations.NullMarked;
