@NullMarked
package id.loketnaker.engine.access;

import org.jspecify.annotations.NullMarked;
