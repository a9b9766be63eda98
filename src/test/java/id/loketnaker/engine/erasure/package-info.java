@NullMarked
package id.loketnaker.engine.erasure;

import org.jspecify.annotations.NullMarked;
