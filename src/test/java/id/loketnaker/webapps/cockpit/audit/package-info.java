@NullMarked
package id.loketnaker.webapps.cockpit.audit;

import org.jspecify.annotations.NullMarked;
