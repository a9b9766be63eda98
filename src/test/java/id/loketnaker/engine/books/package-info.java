@NullMarked
package id.loketnaker.engine.books;

import org.jspecify.annotations.NullMarked;
