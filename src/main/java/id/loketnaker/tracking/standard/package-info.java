/** The standard of every service, as it runs: page, picture, poster, and what machines read. */
@NullMarked
package id.loketnaker.tracking.standard;

import org.jspecify.annotations.NullMarked;
