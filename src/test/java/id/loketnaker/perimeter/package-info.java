@NullMarked
package id.loketnaker.perimeter;

import org.jspecify.annotations.NullMarked;
