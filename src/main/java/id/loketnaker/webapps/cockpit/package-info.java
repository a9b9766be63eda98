/** Our pages in Cockpit, for managers; each page is a package. */
@NullMarked
package id.loketnaker.webapps.cockpit;

import org.jspecify.annotations.NullMarked;
