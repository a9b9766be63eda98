@NullMarked
package id.loketnaker.engine.schema;

import org.jspecify.annotations.NullMarked;
