@NullMarked
package id.loketnaker.tracking;

import org.jspecify.annotations.NullMarked;
