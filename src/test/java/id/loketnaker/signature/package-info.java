@NullMarked
package id.loketnaker.signature;

import org.jspecify.annotations.NullMarked;
