/** Who works on what, and giving it to somebody else. */
@NullMarked
package id.loketnaker.webapps.tasklist.team;

import org.jspecify.annotations.NullMarked;
