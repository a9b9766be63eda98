@NullMarked
package id.loketnaker.engine.journal;

import org.jspecify.annotations.NullMarked;
