@NullMarked
package id.loketnaker.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
