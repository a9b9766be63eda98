/** "Cari perkara": where a case is, for everybody who works on its service. */
@NullMarked
package id.loketnaker.webapps.tasklist.cases;

import org.jspecify.annotations.NullMarked;
