/**
 * What is answered when something is refused or fails, in all web worlds: the engine's REST, the web applications'
 * REST, and pages.
 */
@NullMarked
package id.loketnaker.engine.answers;

import org.jspecify.annotations.NullMarked;
