@NullMarked
package id.loketnaker.pictures;

import org.jspecify.annotations.NullMarked;
