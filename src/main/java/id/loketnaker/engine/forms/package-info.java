@NullMarked
package id.loketnaker.engine.forms;

import org.jspecify.annotations.NullMarked;
