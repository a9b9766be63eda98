/** What tests stand on: a real MySQL, a real browser, and what to do on a machine that has neither. */
@NullMarked
package id.loketnaker.testing;

import org.jspecify.annotations.NullMarked;
