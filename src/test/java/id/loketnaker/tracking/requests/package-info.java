@NullMarked
package id.loketnaker.tracking.requests;

import org.jspecify.annotations.NullMarked;
