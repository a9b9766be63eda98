/** Documents as our resources answer them, in Tasklist and in Cockpit alike. */
@NullMarked
package id.loketnaker.webapps.papers;

import org.jspecify.annotations.NullMarked;
