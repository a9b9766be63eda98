/** The page on which administrators search the audit trail. */
@NullMarked
package id.loketnaker.webapps.cockpit.audit;

import org.jspecify.annotations.NullMarked;
