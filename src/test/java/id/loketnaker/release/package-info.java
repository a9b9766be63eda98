/**
 * Databases of earlier releases, with running and ended cases of every service: today's application must take each
 * over. They lie
 * under {@code src/test/resources/releases}; {@link id.loketnaker.release.NewRelease} adds one.
 */
@NullMarked
package id.loketnaker.release;

import org.jspecify.annotations.NullMarked;
