/** Warns of tasks that run late, and tells the superiors of those that are. */
@NullMarked
package id.loketnaker.engine.escalation;

import org.jspecify.annotations.NullMarked;
