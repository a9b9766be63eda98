@NullMarked
package id.loketnaker.cockpit.manager.sla;

import org.jspecify.annotations.NullMarked;
