@NullMarked
package id.loketnaker.figures;

import org.jspecify.annotations.NullMarked;
