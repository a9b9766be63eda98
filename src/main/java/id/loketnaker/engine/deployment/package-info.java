@NullMarked
package id.loketnaker.engine.deployment;

import org.jspecify.annotations.NullMarked;
