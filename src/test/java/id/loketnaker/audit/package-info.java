@NullMarked
package id.loketnaker.audit;

import org.jspecify.annotations.NullMarked;
