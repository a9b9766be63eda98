/** The control card of a case, beside a task in Tasklist and on the page of a case in Cockpit: as JSON and as PDF. */
@NullMarked
package id.loketnaker.webapps.controlcard;

import org.jspecify.annotations.NullMarked;
