/** Puts the engine together: what of ours it is built with, and in which order. Nobody asks it for anything. */
@NullMarked
package id.loketnaker.engine.settings;

import org.jspecify.annotations.NullMarked;
