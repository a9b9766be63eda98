/** The page "Perkara": finds any case and tells its file. */
@NullMarked
package id.loketnaker.webapps.cockpit.cases;

import org.jspecify.annotations.NullMarked;
