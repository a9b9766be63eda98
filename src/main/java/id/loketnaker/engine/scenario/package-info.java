/** Plays the scenarios of packs on the real engine. */
@NullMarked
package id.loketnaker.engine.scenario;

import org.jspecify.annotations.NullMarked;
