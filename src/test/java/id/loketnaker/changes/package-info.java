@NullMarked
package id.loketnaker.changes;

import org.jspecify.annotations.NullMarked;
