/**
 * The second wall: what expressions may reach in the engine, whatever a diagram says. The first stands at deployment,
 * in the packs' own rules.
 */
@NullMarked
package id.loketnaker.engine.expressions;

import org.jspecify.annotations.NullMarked;
