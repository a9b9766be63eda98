/** Who may ask for which resource over HTTP: one table, read by the door and walked by a test. */
@NullMarked
package id.loketnaker.engine.access;

import org.jspecify.annotations.NullMarked;
