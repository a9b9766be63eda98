@NullMarked
package id.loketnaker.engine.answers;

import org.jspecify.annotations.NullMarked;
