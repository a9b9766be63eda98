/** Where the cases of a service wait, on its diagram. */
@NullMarked
package id.loketnaker.webapps.cockpit.waiting;

import org.jspecify.annotations.NullMarked;
