@NullMarked
package id.loketnaker.tracking.standard;

import org.jspecify.annotations.NullMarked;
