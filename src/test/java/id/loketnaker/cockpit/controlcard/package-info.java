@NullMarked
package id.loketnaker.cockpit.controlcard;

import org.jspecify.annotations.NullMarked;
