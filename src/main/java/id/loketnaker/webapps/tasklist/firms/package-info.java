/** The register of firms and unions in Tasklist: offered beside forms, and its page. */
@NullMarked
package id.loketnaker.webapps.tasklist.firms;

import org.jspecify.annotations.NullMarked;
