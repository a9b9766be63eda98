@NullMarked
package id.loketnaker.engine.scenario;

import org.jspecify.annotations.NullMarked;
