/** What stands in register books, by kind of book. */
@NullMarked
package id.loketnaker.engine.books;

import org.jspecify.annotations.NullMarked;
