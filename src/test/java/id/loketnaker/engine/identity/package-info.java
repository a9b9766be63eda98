@NullMarked
package id.loketnaker.engine.identity;

import org.jspecify.annotations.NullMarked;
