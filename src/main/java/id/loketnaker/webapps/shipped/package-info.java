/** What we change in the scripts and pages that Camunda ships, on their way to the browser. */
@NullMarked
package id.loketnaker.webapps.shipped;

import org.jspecify.annotations.NullMarked;
