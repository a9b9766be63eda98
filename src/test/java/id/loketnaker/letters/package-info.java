@NullMarked
package id.loketnaker.letters;

import org.jspecify.annotations.NullMarked;
