/** What the tests of the engine stand on: two offices, people of their roles, and REST as they use it. */
@NullMarked
package id.loketnaker.engine.trial;

import org.jspecify.annotations.NullMarked;
