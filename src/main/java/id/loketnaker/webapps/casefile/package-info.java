/** The file of a case as our resources answer it, in Cockpit and in Tasklist. */
@NullMarked
package id.loketnaker.webapps.casefile;

import org.jspecify.annotations.NullMarked;
