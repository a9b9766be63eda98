@NullMarked
package id.loketnaker.webapps.cockpit.officials;

import org.jspecify.annotations.NullMarked;
