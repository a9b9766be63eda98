/** Our pages in Cockpit, for managers. */
@NullMarked
package id.loketnaker.cockpit.manager;

import org.jspecify.annotations.NullMarked;
