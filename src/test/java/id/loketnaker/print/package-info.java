@NullMarked
package id.loketnaker.print;

import org.jspecify.annotations.NullMarked;
