/** The page "SLA" of managers: what is late, what will be, where it waits, whom to help. */
@NullMarked
package id.loketnaker.webapps.cockpit.sla;

import org.jspecify.annotations.NullMarked;
